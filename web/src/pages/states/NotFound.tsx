import type { JSX } from 'solid-js';
import { useSession } from '../../api/session.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Frame } from '../../components/Frame.tsx';
import { t } from '../../messages/common.ts';
import { ButtonLink } from '../../ui/Button.tsx';

/** For an address that leads nowhere, and for interviews that are not there or not yours: nobody is told which. */
export default function NotFound(): JSX.Element {
  const { user } = useSession();
  const action = () => (
    <ButtonLink href={user() ? '/interviews' : '/'}>{user() ? t('states.home') : t('states.start')}</ButtonLink>
  );
  return (
    <Frame title={t('states.notFound')}>
      <h1 class="visually-hidden">{t('states.notFound')}</h1>
      <EmptyState title={t('states.notFoundTitle')} action={action()}>
        {t('states.notFoundText')}
      </EmptyState>
    </Frame>
  );
}
