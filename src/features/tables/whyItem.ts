import type { Subject } from '#engine/questions/why/why.ts'
import { show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { QuestionIcon } from '#ui/look/icons.ts'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'

/** The line of a row's menu that asks why the thing is as it is. */
export const whyItem = (studio: Studio, subject: Subject, label: string): MenuItem => ({
  id: 'why',
  label,
  icon: QuestionIcon,
  onChoose: () => show(studio, { kind: 'why', subject }),
})
