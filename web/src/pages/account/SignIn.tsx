import type { JSX } from 'solid-js';
import { useSession } from '../../api/session.tsx';
import { t } from '../../messages/account.ts';
import { AccountForm } from './AccountForm.tsx';
import { AccountPage } from './AccountPage.tsx';
import { Field } from './Field.tsx';
import { SignInFields } from './fields.ts';
import { createForm } from './form.ts';
import { PasswordField } from './PasswordField.tsx';

export default function SignIn(): JSX.Element {
  const session = useSession();
  const form = createForm(SignInFields, async (values) => {
    const signedIn = await session.signIn(values);
    return signedIn.ok ? null : signedIn.error;
  });
  return (
    <AccountPage
      title={t('account.signIn')}
      lead={session.signedOutBy() === 'EXPIRY' ? t('account.expired') : t('account.signInLead')}
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
