import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Viewer } from '../shell/viewer.js';
import { session, useSession } from './session.js';

const Dialog = lazy(() => import('./session-ended-dialog.js'));

/** Over the screen when its session has ended: nothing that was typed is lost. Somebody else begins anew. */
export function SessionEnded({ viewer, reload }: { viewer: Viewer | null; reload: () => void }) {
  const ended = useSession() === 'ended';
  const last = useRef<Viewer['person']>(null);
  useEffect(() => {
    const person = viewer?.person;
    if (person && last.current && person.id !== last.current.id) location.reload();
    if (person) last.current = person;
  }, [viewer]);
  const done = () => {
    session.begun();
    reload();
  };
  return <Suspense>{ended && <Dialog email={viewer?.person?.email ?? ''} done={done} />}</Suspense>;
}
