import { Avatar, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { SchemeItems } from '../look/scheme-items.js';
import { signOut } from '../session/auth.js';
import { kitWords } from '../words/kit-words.js';
import { currentLanguage, LANGUAGES, type Language, speak, useWords } from '../words/words.js';
import classes from './navigation.module.css';
import { usePortal } from './portal-options.js';
import { accountOf, useViewer } from './viewer.js';

/** Whose portal this is, their language and colours, and the way out. */
export default function ViewerMenu({ compact = false }: { compact?: boolean }) {
  const say = useWords(kitWords);
  const { place } = usePortal();
  const viewer = useViewer();
  const name = viewer?.person?.name ?? '';
  return (
    <Menu position={compact ? 'bottom-end' : 'top-start'} width={230}>
      <Menu.Target>
        <UnstyledButton className={classes.who}>
          <Avatar size={32} radius="xl" color="tide" name={name} aria-hidden />
          {compact ? (
            <VisuallyHidden>{say('you', { name })}</VisuallyHidden>
          ) : (
            <span className={classes.names}>
              <span>{name || '\u00a0'}</span>
              <span>{accountOf(viewer)?.name ?? '\u00a0'}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href="/your-sign-in" leftSection={<IconShieldLock size={16} aria-hidden />}>
          {say('security')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{say('language')}</Menu.Label>
        {(Object.keys(LANGUAGES) as Language[]).map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            rightSection={each === currentLanguage() && <IconCheck size={16} aria-hidden />}
            aria-current={each === currentLanguage() || undefined}
            onClick={() => speak(each, { keep: true })}
          >
            {LANGUAGES[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut(place)}>
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
