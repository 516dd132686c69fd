import { useState } from 'react'
import type { InstanceId } from '#lib/brand.ts'
import { useTransient } from '#store/react.tsx'
import { AlarmDesk } from './AlarmDesk.tsx'

/** "Manage CloudWatch alarms" of an instance. Each time it is opened it begins with an empty form. */
export function AlarmDialog() {
  const dialog = useTransient((moment) => (moment.dialog?.kind === 'alarm' ? moment.dialog : undefined))
  // while it closes it still shows what it was opened for, so that the browser can give the focus back
  const [last, setLast] = useState({ dialog, nth: 0 })
  if (dialog && dialog !== last.dialog) setLast({ dialog, nth: last.nth + 1 })
  if (!last.dialog) return null
  const { instanceId, alarmName } = last.dialog
  return (
    <AlarmDesk key={last.nth} open={dialog !== undefined} instanceId={instanceId as InstanceId} alarmName={alarmName} />
  )
}
