import { asUserData, scriptIn, usualUserData } from '#facts/userData.ts'
import { imageFor, typeOf } from './form.ts'
import type { Form } from './fields.ts'

type Said = Pick<Form, 'script' | 'own' | 'system' | 'type'>

/** The script that this page suggests: a web server for a public image; an own one brings what is on it. */
export const suggestedScript = ({ own, system, type }: Omit<Said, 'script'>): string =>
  own ? '' : scriptIn(usualUserData[imageFor(system, typeOf({ type }).architecture).key])

/** The script that the first boot will run: the one that was typed, or the one that is suggested. */
export const scriptOf = (form: Said): string => form.script ?? suggestedScript(form)

/** The parameters of RunInstances for logging in and for the first boot, as the form says them. */
export function firstBootParams(form: Form, isTokenUsual: boolean) {
  const script = scriptOf(form)
  return {
    ...(form.keyName !== '' && { KeyName: form.keyName }),
    ...(form.profile !== '' && { IamInstanceProfile: { Name: form.profile } }),
    ...(form.tokens !== isTokenUsual && { MetadataOptions: { HttpTokens: form.tokens ? 'required' : 'optional' } }),
    ...(script.trim() !== '' && { UserData: asUserData(script) }),
  }
}
