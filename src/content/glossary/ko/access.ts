import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const access = {
  'key-pair': {
    name: '키 페어(key pair)',
    text: 'EC2가 새 Linux 인스턴스에 넣어 주는 퍼블릭 키와, 나만 갖고 있다가 SSH로 로그인할 때 쓰는 프라이빗 키입니다. AWS는 프라이빗 키를 보관하지 않으므로, 잃어버리면 다른 길로 들어가야 합니다.',
    doc: docs.keyPairs,
  },
  'session-manager': {
    name: 'Session Manager',
    text: '열린 포트도, 퍼블릭 주소도, 키도 없이 AWS Systems Manager를 거쳐 인스턴스에 들어가는 방법입니다. SSM Agent, 이를 허용하는 역할, 그리고 Systems Manager까지 나가는 길이 있어야 합니다.',
    doc: docs.sessionManager,
  },
  'serial-console': {
    name: 'EC2 직렬 콘솔(EC2 Serial Console)',
    text: '부팅되지 않거나 네트워크가 끊긴 인스턴스에 네트워크 없이 직렬 포트로 들어가는 방법입니다. 계정에서 허용해 두어야 하고, OS에 미리 정해 둔 암호로 로그인합니다.',
    doc: docs.serialConsole,
  },
  'instance-profile': {
    name: '인스턴스의 IAM 역할(IAM role)',
    text: '인스턴스 프로파일로 인스턴스에 붙이는 역할이며, 안의 프로그램은 저절로 갱신되는 임시 자격 증명을 받습니다. 그래서 디스크에 액세스 키를 둘 필요가 없고, 실행 중에도 다른 역할로 바꿀 수 있습니다.',
    doc: docs.iamRoles,
  },
  'instance-metadata': {
    name: '인스턴스 메타데이터(instance metadata)',
    text: '인스턴스가 169.254.169.254에 물어볼 수 있는 자기 정보로, ID와 주소, 역할의 자격 증명 등이 있습니다. IMDSv2에서는 먼저 세션 토큰을 받아야 하므로, 이것을 훔쳐 가는 여러 방법이 막힙니다.',
    doc: docs.metadata,
  },
  'user-data': {
    name: '사용자 데이터(user data)',
    text: '시작할 때 함께 넘기는 텍스트이며, 대개 첫 부팅 때 인스턴스를 설정하는 스크립트입니다. 기본적으로 root 권한으로 한 번만 실행되고, 인스턴스 안에서 실행되는 것은 무엇이든 이것을 읽을 수 있으니 비밀은 넣지 마세요.',
    doc: docs.userData,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
