import type { Instance } from '#engine/world/instances/instance.ts'
import { ask } from '#store/live/requests.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { answersArp } from '#engine/world/guest/answers.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Section } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

const commands = {
  shutdown: 'sudo shutdown -h now',
  halt: 'sudo halt',
  reboot: 'sudo reboot',
  web: 'sudo systemctl restart nginx',
} as const

/** What somebody who is logged in might do. */
export function InsideOs({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { faults: words, inspector } = useWords()
  const { storage } = inspector
  const awake = usePlayground((state) => answersArp(state.history.account, instance))
  return (
    <Section title={words.inside}>
      <div className="flex flex-wrap gap-1.5">
        {(['shutdown', 'halt', 'reboot', 'web'] as const).map((name) => (
          <Button
            key={name}
            size="small"
            onClick={() =>
              void ask(studio, { action: 'RunInGuest', params: { InstanceId: instance.id, Command: commands[name] } })
            }
            {...(awake ? {} : { why: storage.asleep })}
          >
            {words.commands[name]}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-small text-ink-3">{words.insideHint}</p>
    </Section>
  )
}
