import {
  about,
  keys,
  launch,
  lessons,
  newAccount,
  palette,
  present,
  presets,
  share,
  terminal,
} from '#parts/commands/page/page.ts'
import { hasCommandKey } from '#parts/commands/page/key.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import type { Preferences, View } from '#store/preferences/preferencesState.ts'
import { useAccount, useLearning, usePreferences, useStudio, useUnread } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { LanguagesIcon, MoreIcon } from '#ui/look/icons.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { useSyncExternalStore } from 'react'
import { useSpeaker, useSpeech } from './language/speaker.tsx'
import { lazyRoom } from './lazyRoom.tsx'

const Chip = lazyRoom(async () => (await import('./lessons/Chip.tsx')).Chip)

const views: readonly View[] = ['map', 'list', 'messages', 'log']
const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']
const languages: readonly Preferences['language'][] = ['ko', 'en']

export function TopBar() {
  const studio = useStudio()
  const { commands, top: words } = useFirstWords()
  const region = useAccount((account) => account.region)
  const view = usePreferences((state) => state.view)
  const unread = useUnread()
  const learning = usePreferences((state) => state.learning === true)
  const inLesson = useLearning((state) => state.lesson !== undefined)
  return (
    // it folds by the room that its words have, however large they are
    <header className="@container border-b border-line bg-surface">
      <div className="flex min-h-13 flex-wrap items-center gap-3 px-4 @max-tablet:gap-1.5 @max-tablet:px-2.5 @max-[16rem]:[&_[role=radio]]:px-1.25">
        <h1 className="flex items-center gap-2 text-lead font-bold whitespace-nowrap">
          <span className="@max-[27rem]:hidden">
            <Mark />
          </span>
          <span className="@max-desk:sr-only">{words.brand}</span>
        </h1>
        <button
          type="button"
          onClick={() => performOnPage(studio, newAccount)}
          aria-label={`${words.region}: ${region} ${words.regions[region] ?? ''}. ${commands.page.newAccount}`}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line px-2.75 whitespace-nowrap text-ink-2 hover:border-edge @max-tablet:hidden"
        >
          {/* beside a lesson's chip there is no room for it on a small laptop */}
          <span className={inLesson ? '@max-[84rem]:sr-only' : '@max-[56.25rem]:sr-only'}>{region}</span>{' '}
          <b className="text-ink">{words.regions[region]}</b>
        </button>
        <Segmented
          label={words.view}
          size="small"
          value={view}
          onChange={(value) => studio.preferences.setState({ view: value })}
          options={views.map((value) => ({
            value,
            label: words.views[value],
            ...(value === 'messages' &&
              unread > 0 && {
                mark: (
                  <span className="-mr-1 grid min-w-4 place-items-center rounded-full bg-accent px-1 text-tiny/4 font-bold text-surface">
                    {unread > 99 ? '99+' : unread}
                  </span>
                ),
                description: words.unread(unread),
              }),
          }))}
        />
        {inLesson && (
          // on a phone it stands in the place of the button that opens the column, and the column in its own
          <span className={learning ? '@max-tablet:hidden' : ''}>
            <Chip />
          </span>
        )}
        <span className="flex-1" />
        <PaletteButton />
        <Button
          id="learn"
          kind="quiet"
          icon={lessons.icon}
          aria-label={words.learn}
          aria-pressed={learning}
          className={classes(learning && 'bg-accent-soft text-accent!', inLesson && !learning && '@max-tablet:hidden')}
          onClick={() => performOnPage(studio, lessons)}
        >
          <span className={inLesson ? 'sr-only' : '@max-desk:sr-only'}>{words.learn}</span>
        </Button>
        <span className="@max-tablet:hidden">
          <LanguageMenu />
        </span>
        <Button
          kind="quiet"
          icon={share.icon}
          className="@max-[56.25rem]:hidden"
          onClick={() => performOnPage(studio, share)}
        >
          <span className="@max-desk:sr-only">{commands.page.share}</span>
        </Button>
        <MoreMenu />
        <Button
          kind="primary"
          icon={launch.icon}
          aria-label={commands.page.launch}
          className={classes('@max-tablet:px-2')}
          onClick={() => performOnPage(studio, launch)}
        >
          <span className="@max-tablet:sr-only">{commands.page.launch}</span>
        </Button>
      </div>
    </header>
  )
}

/** A keyboard does not change under the page. */
const never = () => () => undefined

/** The palette's button: a word where there is room, an icon where there is little, and else a line in the menu. */
function PaletteButton() {
  const studio = useStudio()
  const { commands } = useFirstWords()
  const isApple = useSyncExternalStore(never, hasCommandKey, () => true)
  return (
    <button
      type="button"
      aria-label={commands.page.palette}
      onClick={() => performOnPage(studio, palette)}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line px-2 whitespace-nowrap text-ink-2 hover:border-edge @max-[56.25rem]:hidden"
    >
      <Icon shape={palette.icon} />
      <span className="flex items-center gap-1.5 @max-desk:sr-only">
        {commands.page.palette}
        {/* with unread messages there is no room for it on a common laptop */}
        <span className="@max-[84rem]:hidden">
          <Kbd>{isApple ? '⌘K' : 'Ctrl K'}</Kbd>
        </span>
      </span>
    </button>
  )
}

function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 26 26" className="size-6.5">
      <rect width="26" height="26" rx="8" fill="var(--color-tip)" />
      <path
        d="M7.5 13.8l4 4L19 9"
        fill="none"
        stroke="#2fb37f"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

function LanguageMenu() {
  const words = useFirstWords().top
  const { language } = useSpeech()
  const chooseLanguage = useChooseLanguage()
  return (
    <Menu
      label={`${words.language}: ${words.languages[language]}`}
      face={<span className="@max-desk:sr-only">{words.languages[language]}</span>}
      icon={LanguagesIcon}
      kind="quiet"
      alignEnd
      groups={[
        {
          id: 'language',
          items: languages.map((one) => ({
            id: one,
            label: words.languages[one],
            checked: one === language,
            onChoose: () => chooseLanguage(one),
          })),
        },
      ]}
    />
  )
}

function MoreMenu() {
  const studio = useStudio()
  const { top: words } = useFirstWords()
  const theme = usePreferences((state) => state.theme)
  const { language } = useSpeech()
  const chooseLanguage = useChooseLanguage()
  return (
    <Menu
      label={words.more}
      icon={MoreIcon}
      iconOnly
      kind="quiet"
      alignEnd
      groups={[
        {
          id: 'language',
          label: words.language,
          items: languages.map((one) => ({
            id: one,
            label: words.languages[one],
            checked: one === language,
            onChoose: () => chooseLanguage(one),
          })),
        },
        {
          id: 'theme',
          label: words.theme,
          items: themes.map((one) => ({
            id: one,
            label: words.themes[one],
            checked: one === theme,
            onChoose: () => studio.preferences.setState({ theme: one }),
          })),
        },
        {
          id: 'page',
          items: [
            usePageCommand(palette),
            usePageCommand(terminal),
            usePageCommand(newAccount),
            usePageCommand(presets),
            usePageCommand(share),
            usePageCommand(about),
            usePageCommand(present),
            usePageCommand(keys),
          ],
        },
      ]}
    />
  )
}

/** Chooses a language; the one that is chosen already is fetched again, as it may not have come. */
function useChooseLanguage(): (language: Preferences['language']) => void {
  const { preferences } = useStudio()
  const { speakAll } = useSpeaker()
  return (language) => {
    preferences.setState({ language })
    void speakAll()
  }
}
