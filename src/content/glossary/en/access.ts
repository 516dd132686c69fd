import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const access = {
  'key-pair': {
    name: 'Key pair',
    text: 'A public key that EC2 puts into a new Linux instance, and a private key that only you hold: with it you log in by SSH. AWS keeps no copy of the private key, so whoever loses it needs another way in.',
    doc: docs.keyPairs,
  },
  'session-manager': {
    name: 'Session Manager',
    text: 'A way into an instance through AWS Systems Manager, without an open port, a public address or a key. It needs the SSM Agent, a role that allows it, and a way out to Systems Manager.',
    doc: docs.sessionManager,
  },
  'serial-console': {
    name: 'EC2 Serial Console',
    text: 'A way to an instance’s serial port that needs no network, for when it does not boot or has lost its network. It must be allowed for the account, and you log in with a password that the OS knows.',
    doc: docs.serialConsole,
  },
  'instance-profile': {
    name: 'IAM role of an instance',
    text: 'A role that an instance takes on through its instance profile: programs in it get credentials that expire and are renewed by themselves. So no access keys have to lie on its disk, and the role can be changed while it runs.',
    doc: docs.iamRoles,
  },
  'instance-metadata': {
    name: 'Instance metadata',
    text: 'What an instance can ask about itself at 169.254.169.254: its ID, its addresses, the credentials of its role. With IMDSv2 a program first has to fetch a session token, which stops many ways of stealing them.',
    doc: docs.metadata,
  },
  'user-data': {
    name: 'User data',
    text: 'A text handed over at launch, usually a script that sets the instance up at its first boot. By default it runs only once, as root, and anything in the instance can read it, so keep secrets out of it.',
    doc: docs.userData,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
