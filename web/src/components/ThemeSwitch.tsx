import type { JSX } from 'solid-js';
import { setTheme, theme } from '../lib/theme.ts';
import { t } from '../messages/public.ts';
import { Segmented } from '../ui/Segmented.tsx';

export function ThemeSwitch(): JSX.Element {
  return (
    <Segmented
      legend={t('app.theme')}
      value={theme()}
      onChange={setTheme}
      options={[
        { value: 'system', label: t('app.system') },
        { value: 'light', label: t('app.light') },
        { value: 'dark', label: t('app.dark') },
      ]}
    />
  );
}
