import type { JSX } from 'solid-js';
import { EmptyState } from '../../components/EmptyState';
import { t } from '../../messages/results.ts';
import { ButtonLink } from '../../ui/Button';

/** For an interview that is not there, or not theirs: nobody is told which. */
export function Missing(props: { page: string }): JSX.Element {
  return (
    <>
      <h1 class="visually-hidden">{props.page}</h1>
      <EmptyState title={t('states.notFoundTitle')} action={<ButtonLink href="/interviews">{t('states.home')}</ButtonLink>}>
        {t('states.notFoundText')}
      </EmptyState>
    </>
  );
}
