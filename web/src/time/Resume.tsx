import { createSignal, Show, type JSX } from 'solid-js';
import { useApi } from '../api/client.tsx';
import { graphql } from '../api/generated/gql.ts';
import type { ApiError } from '../api/outcome.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { t } from '../messages/time.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { Button } from '../ui/Button.tsx';

const ResumeListed = graphql(`
  mutation ResumeListed($input: ResumeInterviewInput!) {
    resumeInterview(input: $input) {
      ... on Interview {
        id
      }
      ...Problem
    }
  }
`);

type ResumeProps = { interviewId: string; name: string; size: 'small' | 'large'; onResumed: () => Promise<void> };

/** Ends a pause from a list. */
export function Resume(props: ResumeProps): JSX.Element {
  const api = useApi();
  const announce = useAnnounce();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError | null>(null);
  const resume = async () => {
    if (busy()) return;
    setBusy(true);
    setError(null);
    const outcome = await api.mutate(ResumeListed, { input: { interviewId: props.interviewId } });
    if (outcome.ok) {
      announce(t('resume.done', props.name));
      await props.onResumed();
    } else setError(outcome.error);
    setBusy(false);
  };
  return (
    <>
      <Button
        variant={props.size === 'large' ? 'primary' : 'secondary'}
        size={props.size}
        aria-disabled={busy()}
        onClick={() => void resume()}
      >
        {t(busy() ? 'resume.busy' : 'resume.now')}
        <span class="visually-hidden"> {props.name}</span>
      </Button>
      <Show when={error()}>{(cause) => <ErrorNotice error={cause()} />}</Show>
    </>
  );
}
