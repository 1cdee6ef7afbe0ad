import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isToastWanted, onToastWanted } from './toast.js';

const Toasts = lazy(() => import('./toasts.js'));

/** Where toasts appear, once there is one. */
export function ToastHost() {
  const wanted = useSyncExternalStore(onToastWanted, isToastWanted, isToastWanted);
  return <Suspense>{wanted && <Toasts />}</Suspense>;
}
