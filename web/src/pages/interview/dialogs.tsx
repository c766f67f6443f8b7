import { Show, type JSX } from 'solid-js';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type Ask = { open: boolean; onClose: () => void; onConfirm: () => void };

type EndProps = Ask & { asks: 'MAIN' | 'FOLLOW_UP' | null; unasked: number; unsent: boolean };

/** Says what counts as skipped, and what does not count, before a round is ended. */
export function EndDialog(props: EndProps): JSX.Element {
  return (
    <Confirm {...props} title={t('dialog.endTitle')} confirm={t('dialog.endNow')} keep={t('dialog.keep')}>
      <Show when={props.asks}>
        {(kind) => <p>{t(kind() === 'MAIN' ? 'dialog.endOpen' : 'dialog.endFollowUp')}</p>}
      </Show>
      <Show when={props.unsent}>
        <p>{t('dialog.endUnsent')}</p>
      </Show>
      <Show when={props.unasked > 0}>
        <p>{t('dialog.endUnasked', props.unasked)}</p>
      </Show>
      <p>{t('dialog.endAnswered')}</p>
    </Confirm>
  );
}

export function SkipDialog(props: Ask & { asks: 'MAIN' | 'FOLLOW_UP'; unsent: boolean }): JSX.Element {
  return (
    <Confirm {...props} title={t('dialog.skipTitle')} confirm={t('dialog.skipNow')} keep={t('dialog.keep')}>
      <p>{t(props.asks === 'MAIN' ? 'dialog.skipText' : 'dialog.skipFollowUp')}</p>
      <Show when={props.unsent}>
        <p>{t('dialog.skipDraft')}</p>
      </Show>
    </Confirm>
  );
}

export function CancelDialog(props: Ask): JSX.Element {
  return (
    <Confirm {...props} title={t('dialog.cancelTitle')} confirm={t('dialog.cancelNow')} keep={t('dialog.cancelKeep')}>
      <p>{t('dialog.cancelText')}</p>
    </Confirm>
  );
}

type ConfirmProps = Ask & { title: string; confirm: string; keep: string; children: JSX.Element };

function Confirm(props: ConfirmProps): JSX.Element {
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{props.keep}</Button>
          <Button
            variant="primary"
            onClick={() => {
              props.onClose();
              props.onConfirm();
            }}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
