import { longestUserData } from '#engine/world/userData/userData.ts'
import { refuseUserData } from '#facts/accessErrors.ts'
import { isRefusal } from '#facts/errors.ts'
import { bytesOf } from '#lib/bytes.ts'
import { type Param, text } from '../../params.ts'

const sent = text({ least: 0, most: 1_000_000 })

/** True of nothing, and of base64: what a launch template holds of it is not looked at any closer. */
export const isUserData = (said: unknown): boolean =>
  said === undefined || (typeof said === 'string' && bytesOf(said) !== undefined)

/** User data as the API takes it: base64 of at most 16 KB. The CLI makes base64 of what it is given. */
export const userData: Param<string, false> = {
  ...sent,
  read(value, name) {
    const read = sent.read(value, name)
    if (isRefusal(read)) return read
    const bytes = bytesOf(read)
    if (!bytes) return refuseUserData.notBase64()
    return bytes.length > longestUserData ? refuseUserData.tooLong(longestUserData) : read
  },
}
