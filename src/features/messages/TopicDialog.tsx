import { useState } from 'react'
import { useTransient } from '#store/react.tsx'
import { TopicDesk } from './TopicDesk.tsx'

/** A topic with its subscribers, or the making of one. */
export function TopicDialog() {
  const dialog = useTransient((moment) => (moment.dialog?.kind === 'topic' ? moment.dialog : undefined))
  // while it closes it still shows what it was opened for, so that the browser can give the focus back
  const [last, setLast] = useState({ dialog, nth: 0 })
  if (dialog && dialog !== last.dialog) setLast({ dialog, nth: last.nth + 1 })
  if (!last.dialog) return null
  return <TopicDesk key={last.nth} open={dialog !== undefined} topicArn={last.dialog.topicArn} />
}
