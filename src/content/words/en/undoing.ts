const are = (n: number) => (n === 1 ? 'is' : 'are')

/** What was just taken away, and that it can come back. */
export const undoing = {
  gone: {
    TerminateInstances: (name: string, n: number) => `${name} ${are(n)} being terminated`,
    DeleteVolume: (name: string, n: number) => `${name} ${are(n)} being deleted`,
    DetachVolume: (name: string, _: number) => `${name} is being detached`,
    DeleteSnapshot: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeregisterImage: (name: string, _: number) => `${name} is deregistered`,
    ReleaseAddress: (name: string, n: number) => `${name} ${are(n)} released`,
    DisassociateAddress: (name: string, _: number) => `${name} is no longer associated`,
    DeleteSecurityGroup: (name: string, _: number) => `${name} is deleted`,
    RevokeSecurityGroupIngress: (name: string, _: number) => `${name} has a rule less`,
    DeleteAlarms: (name: string, _: number) => `${name} is deleted`,
    DeleteTopic: (name: string, _: number) => `${name} is deleted`,
  },
  inAws: 'AWS has no undo. Here it is Ctrl+Z, too.',
}
