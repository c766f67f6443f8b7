import { createSignal, type JSX } from 'solid-js';
import { useSession } from '../../api/session.tsx';
import { browserZone } from '../../lib/format.ts';
import { t } from '../../messages/account.ts';
import { AccountForm } from './AccountForm.tsx';
import { AccountPage } from './AccountPage.tsx';
import { Field } from './Field.tsx';
import { passwordMin, RegisterFields, strengthOf } from './fields.ts';
import { createForm } from './form.ts';
import { PasswordField } from './PasswordField.tsx';

export default function Register(): JSX.Element {
  const session = useSession();
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');

  const form = createForm(RegisterFields, async (values) => {
    const first = await session.register({ ...values, timeZone: browserZone() });
    if (first.ok) return null;
    const { error } = first;
    // An address that is taken stands at its field, in the server's words.
    return error.kind === 'CONFLICT' ? { ...error, fields: { email: error.message } } : error;
  });

  const hint = () => {
    const strength = strengthOf(password(), [name(), email()]);
    if (strength === 'SHORT') return t('account.missing', passwordMin - [...password()].length);
    return t(`account.strength.${strength}`);
  };

  return (
    <AccountPage
      title={t('account.register')}
      lead={t('account.registerLead')}
      goTo="/interviews/new"
      note={t('account.sealed')}
      other={{ question: t('account.hasAccount'), label: t('account.signIn'), href: '/sign-in' }}
    >
      <AccountForm form={form} label={t('account.register')} busyLabel={t('account.registering')}>
        <Field
          name="name"
          label={t('account.name')}
          autocomplete="name"
          hint={t('account.nameHint')}
          error={form.errors()['name']}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Field
          name="email"
          label={t('account.email')}
          type="email"
          autocomplete="username"
          hint={t('account.emailHint')}
          error={form.errors()['email']}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordField
          autocomplete="new-password"
          hint={hint()}
          error={form.errors()['password']}
          onType={setPassword}
        />
      </AccountForm>
    </AccountPage>
  );
}
