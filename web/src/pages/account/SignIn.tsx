import { useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { useSession } from '../../api/session.tsx';
import { t } from '../../messages/account.ts';
import { AccountForm } from './AccountForm.tsx';
import { AccountPage } from './AccountPage.tsx';
import { Field } from './Field.tsx';
import { SignInFields } from './fields.ts';
import { createForm } from './form.ts';
import { PasswordField } from './PasswordField.tsx';

/** What is said first, by why nobody is signed in. */
const LEADS = { CHOICE: 'signInLead', NOBODY: 'signInLead', ELSEWHERE: 'elsewhere', EXPIRY: 'expired' } as const;

export default function SignIn(): JSX.Element {
  const session = useSession();
  const [search] = useSearchParams<{ next?: string }>();
  const lead = () => {
    const why = session.signedOutBy();
    return t(`account.${why === 'NOBODY' && search.next !== undefined ? 'asked' : LEADS[why]}`);
  };
  const form = createForm(SignInFields, async (values) => {
    const signedIn = await session.signIn(values);
    return signedIn.ok ? null : signedIn.error;
  });
  return (
    <AccountPage
      title={t('account.signIn')}
      lead={lead()}
      goTo="/interviews"
      other={{ question: t('account.noAccount'), label: t('account.register'), href: '/register' }}
    >
      <AccountForm form={form} label={t('account.signIn')} busyLabel={t('account.signingIn')}>
        <Field
          name="email"
          label={t('account.email')}
          type="email"
          autocomplete="username"
          error={form.errors()['email']}
        />
        <PasswordField autocomplete="current-password" error={form.errors()['password']} />
      </AccountForm>
    </AccountPage>
  );
}
