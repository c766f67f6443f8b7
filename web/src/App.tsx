import { Route, Router, useLocation, type RouteSectionProps } from '@solidjs/router';
import { createEffect, ErrorBoundary, lazy, on, Suspense, type JSX } from 'solid-js';
import { SessionProvider } from './api/session.tsx';
import { MissingPart } from './components/MissingPart.tsx';
import { isMissing } from './lib/new-build.ts';
import { applyTheme } from './lib/theme.ts';
import { Landing } from './pages/landing/Landing.tsx';

const Failed = lazy(() => import('./components/Failed.tsx'));
const SignedIn = lazy(() => import('./shell/SignedIn.tsx'));
const SignIn = lazy(() => import('./pages/account/SignIn.tsx'));
const Register = lazy(() => import('./pages/account/Register.tsx'));
const Dashboard = lazy(() => import('./pages/dashboard/Dashboard.tsx'));
const Plan = lazy(() => import('./pages/plan/Plan.tsx'));
const Interview = lazy(() => import('./pages/interview/Interview.tsx'));
const Results = lazy(() => import('./pages/results/Results.tsx'));
const Path = lazy(() => import('./pages/path/Path.tsx'));
const NotFound = lazy(() => import('./pages/states/NotFound.tsx'));

/** A page that failed is given up for the next one. What says so can be missing itself. */
function Broken(props: { error: unknown; reset: () => void }): JSX.Element {
  const location = useLocation();
  createEffect(on(() => location.pathname, () => props.reset(), { defer: true }));
  return (
    <ErrorBoundary fallback={<MissingPart />}>
      {isMissing(props.error) ? <MissingPart /> : <Failed onRetry={() => props.reset()} />}
    </ErrorBoundary>
  );
}

function Root(props: RouteSectionProps): JSX.Element {
  applyTheme();
  return (
    <SessionProvider>
      <ErrorBoundary fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
    </SessionProvider>
  );
}

export function App(): JSX.Element {
  return (
    <Router root={Root}>
      <Route path="/" component={Landing} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/register" component={Register} />
      <Route path="/interviews" component={SignedIn}>
        <Route path="/" component={Dashboard} />
        <Route path="/new" component={Plan} />
        <Route path="/:id" component={Interview} />
        <Route path="/:id/results" component={Results} />
        <Route path="/:id/path" component={Path} />
      </Route>
      <Route path="*" component={NotFound} />
    </Router>
  );
}
