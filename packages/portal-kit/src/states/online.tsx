import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './online.module.css';

const subscribe = (listener: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, listener);
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, listener);
  };
};

/** Says so while there is no connection. What was loaded stays readable. */
export function OfflineBanner() {
  const say = useWords(kitWords);
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && (
        <p className={classes.banner}>
          <IconCloudOff size={18} aria-hidden /> {say('offline')}
        </p>
      )}
    </div>
  );
}
