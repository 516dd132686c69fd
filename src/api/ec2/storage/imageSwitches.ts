import { refuseCopy } from '#facts/copyErrors.ts'
import { leftOut } from '../../model/left.ts'
import { day, type Instant, iso, minute } from '#lib/time.ts'
import { flag, need, text, time } from '../../params.ts'
import { write } from '../verbs.ts'

const imageId = { ImageId: need(text()) }
const done = () => ({ Return: true })

/** Nobody launches from a disabled image; whoever it was shared with loses it for good. */
export const DisableImage = write({
  params: imageId,
  command: ({ ImageId: id }) => ({ kind: 'SwitchImage', id, enabled: false }),
  answer: done,
})

export const EnableImage = write({
  params: imageId,
  command: ({ ImageId: id }) => ({ kind: 'SwitchImage', id, enabled: true }),
  answer: done,
})

/** ten years, the furthest that a deprecation may be away (API EnableImageDeprecation) */
const furthest: Instant = 3653 * day

/** Says when an image is to be taken for deprecated: its owner goes on seeing and using it. */
export const EnableImageDeprecation = write({
  params: { ...imageId, DeprecateAt: need(time()) },
  command({ ImageId: id, DeprecateAt: at }, { now }) {
    if (at <= now || at > now + furthest) return refuseCopy.deprecateAt(iso(at))
    // EC2 rounds the seconds to the nearest minute
    return { kind: 'ChangeImage', id, change: { deprecatedAt: Math.round(at / minute) * minute } }
  },
  answer: done,
})

export const DisableImageDeprecation = write({
  params: imageId,
  command: ({ ImageId: id }) => ({ kind: 'ChangeImage', id, change: { deprecatedAt: undefined } }),
  answer: done,
})

/** A protected image cannot be deregistered; the cooldown of a day after it is left out. */
export const EnableImageDeregistrationProtection = write({
  params: { ...imageId, WithCooldown: flag() },
  command({ ImageId: id, WithCooldown }) {
    if (WithCooldown)
      return leftOut({ kind: 'value', action: 'EnableImageDeregistrationProtection', name: 'WithCooldown' })
    return { kind: 'ChangeImage', id, change: { protected: true } }
  },
  answer: () => ({ Return: 'true' }),
})

export const DisableImageDeregistrationProtection = write({
  params: imageId,
  command: ({ ImageId: id }) => ({ kind: 'ChangeImage', id, change: { protected: undefined } }),
  answer: () => ({ Return: 'true' }),
})
