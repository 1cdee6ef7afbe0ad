import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useMatches } from 'react-router';
import { useGraph } from '../graph/use-graph.js';
import { session, useSession, useSignedOut } from '../session/session.js';
import { SessionEnded } from '../session/session-ended.js';
import { LiveRegion } from '../states/live.js';
import { OfflineBanner } from '../states/online.js';
import { ProblemState } from '../states/problem-state.js';
import { kitWords } from '../words/kit-words.js';
import { chosenLanguage, speak, useWords } from '../words/words.js';
import { Navigation } from './navigation.js';
import { NotHere } from './not-here.js';
import { Page } from './page.js';
import { usePortal } from './portal-options.js';
import classes from './shell.module.css';
import { ViewerContext } from './viewer.js';

const signInScreen = () => import('../session/sign-in-screen.js');
let SignInScreen: ComponentType<{ done: () => void }> = lazy(signInScreen);

/** Where nobody is signed in the sign-in comes first, and is there before anything is drawn. */
export async function loadSignIn(): Promise<void> {
  SignInScreen = (await signInScreen()).default;
}

/** What stands around every screen, and who may see it. The viewer and the screen are asked for at the same time. */
export function Shell() {
  const say = useWords(kitWords);
  const portal = usePortal();
  const signedOut = useSignedOut();
  const asGuest = useSession() === 'elsewhere';
  const answer = useGraph(portal.viewer, {});
  const viewer = answer.data?.viewer ?? null;
  const open = useMatches().some(({ handle }) => (handle as { open?: boolean } | undefined)?.open);

  // Who is nothing of what the portal is for is refused as soon as it asks as that.
  const elsewhere =
    (viewer && viewer.kind.toLowerCase() !== portal.as) || answer.problem?.kind === 'forbidden' || answer.problem?.kind === 'notFound';
  useEffect(() => {
    if (elsewhere) session.elsewhere();
    else if (viewer) session.begun();
    else if (answer.data && !answer.refreshing) session.none();
    if (!chosenLanguage()) speak(viewer?.person?.language);
  }, [elsewhere, viewer, answer.data, answer.refreshing]);

  if (elsewhere && !open) return <NotHere name={viewer?.person?.name ?? ''} />;
  if (signedOut && !open)
    return (
      <Suspense>
        <SignInScreen done={answer.reload} />
      </Suspense>
    );
  return (
    <ViewerContext value={viewer}>
      <a href="#content" className={classes.skip}>
        {say('skip')}
      </a>
      <div className={classes.shell}>
        <Navigation />
        <main id="content" tabIndex={-1} className={classes.content}>
          <OfflineBanner />
          {answer.problem && !viewer && !elsewhere ? (
            <Page title={portal.name()}>
              <ProblemState problem={answer.problem} retry={answer.reload} />
            </Page>
          ) : (
            // Asked for anew once it is asked for as a guest.
            <Suspense key={String(asGuest)}>
              <Outlet />
            </Suspense>
          )}
        </main>
      </div>
      <LiveRegion />
      <SessionEnded viewer={viewer} reload={answer.reload} />
      <ScrollRestoration />
    </ViewerContext>
  );
}
