import { useState } from 'react'
import { useAccount } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { classes } from '#ui/look/classes.ts'
import { SlackIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { DeviceFrame } from './DeviceFrame.tsx'
import { Empty } from './Empty.tsx'
import { addressesOf, arrivedOn } from './inbox.ts'
import { SlackPost } from './SlackPost.tsx'
import { Conversation } from './Conversation.tsx'

/** A Slack window: channels beside the posts of one of them, the newest at the bottom. */
export function SlackDevice({ className }: { readonly className?: string }) {
  const words = useWords().messages
  const channels = useAccount((account) => addressesOf(account, 'slack'))
  const [chosen, setChosen] = useState<string>()
  const channel = channels.find((one) => one === chosen) ?? channels[0]
  const all = useAccount((account) => arrivedOn(account, 'slack'))
  const posts = all.filter(({ endpoint }) => endpoint === channel).reverse()
  return (
    <DeviceFrame
      icon={SlackIcon}
      title={words.device.slack}
      end={<Badge>{words.typical}</Badge>}
      className={classes('@container', className)}
    >
      {channel === undefined ? (
        <Empty device="slack" icon={SlackIcon} />
      ) : (
        <div className="flex min-h-0 flex-1 flex-col @min-[30rem]:flex-row">
          <nav
            aria-label={words.slack.channels}
            className="flex shrink-0 gap-1 overflow-x-auto border-b border-line p-1.5 @min-[30rem]:w-36 @min-[30rem]:flex-col @min-[30rem]:border-r @min-[30rem]:border-b-0"
          >
            {channels.map((one) => (
              <button
                key={one}
                type="button"
                aria-current={one === channel}
                onClick={() => setChosen(one)}
                className={classes(
                  'min-h-8 max-w-full shrink-0 truncate rounded-control px-2.5 text-left -outline-offset-2 pointer-coarse:min-h-11',
                  one === channel ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-sunken',
                )}
              >
                {one}
              </button>
            ))}
          </nav>
          {posts.length === 0 ? (
            <Empty device="slack" icon={SlackIcon} />
          ) : (
            <Conversation label={words.slack.list(channel)} count={posts.length} className="gap-4">
              {posts.map((post) => (
                <SlackPost key={post.id} post={post} />
              ))}
              <li className="text-small text-ink-3">{words.slack.formerly}</li>
            </Conversation>
          )}
        </div>
      )}
    </DeviceFrame>
  )
}
