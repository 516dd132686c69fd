import type { undoing as en } from '../en/undoing.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

const count = (n: number) => (n === 1 ? '하나' : `${n}개`)

export const undoing: Told<typeof en> = {
  gone: {
    TerminateInstances: (name) => `${josa(name, '을/를')} 종료하고 있습니다`,
    DeleteVolume: (name) => `${josa(name, '을/를')} 삭제하고 있습니다`,
    DetachVolume: (name) => `${josa(name, '을/를')} 분리하고 있습니다`,
    DeleteSnapshot: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeregisterImage: (name) => `${josa(name, '을/를')} 등록 취소했습니다`,
    ReleaseAddress: (name) => `${josa(name, '을/를')} 릴리스했습니다`,
    DisassociateAddress: (name) => `${name} 연결을 해제했습니다`,
    DeleteSecurityGroup: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    RevokeSecurityGroupIngress: (name, n) => `${name}에서 규칙을 ${count(n)} 삭제했습니다`,
    RevokeSecurityGroupEgress: (name, n) => `${name}에서 아웃바운드 규칙을 ${count(n)} 삭제했습니다`,
    DeleteVpc: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteSubnet: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteRouteTable: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteRoute: (name, n) => `${name}에서 경로를 ${count(n)} 삭제했습니다`,
    DetachInternetGateway: (name) => `${josa(name, '을/를')} 분리했습니다`,
    DeleteInternetGateway: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteNetworkAcl: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteNetworkAclEntry: (name, n) => `${name}에서 규칙을 ${count(n)} 삭제했습니다`,
    DetachNetworkInterface: (name) => `${josa(name, '을/를')} 분리하는 중입니다`,
    DeleteNetworkInterface: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteKeyPair: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteLaunchTemplate: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteLaunchTemplateVersions: (name) => `${name}의 버전을 삭제했습니다`,
    DeleteAlarms: (name) => `${josa(name, '을/를')} 삭제했습니다`,
    DeleteTopic: (name) => `${josa(name, '을/를')} 삭제했습니다`,
  },
  inAws: 'AWS에는 실행 취소가 없습니다. 여기서는 Ctrl+Z로도 되돌릴 수 있습니다.',
}
