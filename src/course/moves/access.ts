import { associationOf } from '#engine/world/profiles/decide.ts'
import { asUserData } from '#facts/userData.ts'
import { findNamed, idOf } from '../find/instances.ts'
import { comesTo, does, type Step } from './script.ts'

/** Gives an instance a profile: in place of the one that it has, if it has one. */
export const givesProfile = (name: string, Name: string): Step =>
  comesTo((account) => {
    const instance = findNamed(account, name)
    const has = instance && associationOf(account, instance.id)
    const IamInstanceProfile = { Name }
    if (!has)
      return [does('AssociateIamInstanceProfile', (now) => ({ InstanceId: idOf(now, name), IamInstanceProfile }))]
    return has.profile === Name
      ? []
      : [does('ReplaceIamInstanceProfileAssociation', { AssociationId: has.id, IamInstanceProfile })]
  })

/** Tries one way in, as somebody at their own computer would. */
export const triesWay = (name: string, Way: 'ssh' | 'session-manager'): Step =>
  does('ConnectToInstance', (account) => ({ InstanceId: idOf(account, name), Way }))

/** Knocks at a port from outside; whoever watches sees the instance. */
export const knocks = (name: string, Port: number): Step =>
  does('ProbeInstance', (account) => ({ InstanceId: idOf(account, name), Port }))

/** Puts another script in place of an instance's user data. */
export const rescripts = (name: string, script: string): Step =>
  does('ModifyInstanceAttribute', (account) => ({
    InstanceId: idOf(account, name),
    UserData: { Value: asUserData(script) },
  }))
