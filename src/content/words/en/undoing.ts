const are = (n: number) => (n === 1 ? 'is' : 'are')

/** What was just taken away, and that it can come back. */
export const undoing = {
  gone: {
    TerminateInstances: (name: string, n: number) => `${name} ${are(n)} being terminated`,
    DeleteVolume: (name: string, n: number) => `${name} ${are(n)} being deleted`,
    DetachVolume: (name: string, n: number) => `${name} ${are(n)} being detached`,
    DeleteSnapshot: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeregisterImage: (name: string, n: number) => `${name} ${are(n)} deregistered`,
    ReleaseAddress: (name: string, n: number) => `${name} ${are(n)} released`,
    DisassociateAddress: (name: string, n: number) => `${name} ${are(n)} no longer associated`,
    DeleteSecurityGroup: (name: string, n: number) => `${name} ${are(n)} deleted`,
    RevokeSecurityGroupIngress: (name: string, n: number) =>
      `${n === 1 ? 'A rule' : `${n} rules`} of ${name} ${are(n)} deleted`,
    RevokeSecurityGroupEgress: (name: string, n: number) =>
      `${n === 1 ? 'An outbound rule' : `${n} outbound rules`} of ${name} ${are(n)} deleted`,
    DeleteVpc: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteSubnet: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteRouteTable: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteRoute: (name: string, n: number) => `${n === 1 ? 'A route' : `${n} routes`} of ${name} ${are(n)} deleted`,
    DetachInternetGateway: (name: string, n: number) => `${name} ${are(n)} detached`,
    DeleteInternetGateway: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteNetworkAcl: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteNetworkAclEntry: (name: string, n: number) =>
      `${n === 1 ? 'A rule' : `${n} rules`} of ${name} ${are(n)} deleted`,
    DetachNetworkInterface: (name: string, n: number) => `${name} ${are(n)} being detached`,
    DeleteNetworkInterface: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteKeyPair: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteLaunchTemplate: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteLaunchTemplateVersions: (name: string) => `A version of ${name} was deleted`,
    DeleteAlarms: (name: string, n: number) => `${name} ${are(n)} deleted`,
    DeleteTopic: (name: string, n: number) => `${name} ${are(n)} deleted`,
  },
  inAws: 'AWS has no undo. Here it is Ctrl+Z, too.',
}
