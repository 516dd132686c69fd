import { asUserData, scriptIn, usualUserData } from '#facts/userData.ts'
import { imageFor, typeOf } from './form.ts'
import type { Form } from './fields.ts'

type Said = Pick<Form, 'script' | 'own' | 'system' | 'type'>

/** What this page suggests: a web server for a public image; an own one brings what is on it. */
export const suggestedScript = ({ own, system, type }: Omit<Said, 'script'>): string =>
  own ? '' : scriptIn(usualUserData[imageFor(system, typeOf({ type }).architecture).key])

/** The script that the first boot will run: the one that was typed, or the one that is suggested. */
export const scriptOf = (form: Said): string => form.script ?? suggestedScript(form)

/** What the form says about logging in and about the first boot, as RunInstances takes it. */
export function firstBootParams(form: Form, isTokenUsual: boolean) {
  const script = scriptOf(form)
  return {
    ...(form.keyName !== '' && { KeyName: form.keyName }),
    ...(form.profile !== '' && { IamInstanceProfile: { Name: form.profile } }),
    ...(form.tokens !== isTokenUsual && { MetadataOptions: { HttpTokens: form.tokens ? 'required' : 'optional' } }),
    ...(script.trim() !== '' && { UserData: asUserData(script) }),
  }
}
