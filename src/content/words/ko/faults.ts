import type { faults as en } from '../en/faults.ts'
import type { Told } from '../told.ts'

export const faults: Told<typeof en> = {
  hint: 'AWS에서는 보이지 않는 곳을 고장 냅니다. 상태 검사가 보는 것이라면 1분에서 몇 분 안에 검사가 알아냅니다.',
  inject: '고장 내기',
  clear: '고치기',
  there: '고장 남',
  groups: {
    host: '호스트',
    guest: 'OS 안쪽',
    volume: '볼륨',
    network: '네트워크',
    application: '애플리케이션',
    account: '계정',
  },
  inside: 'OS 안에서',
  commands: { shutdown: '전원 끄기', halt: '멈추기(halt)', reboot: '재부팅', web: '웹 서버 다시 켜기' },
  insideHint: '누군가 로그인해서 실행하는 것과 같습니다. EC2에는 결과만 보입니다.',
  of: {
    HostPowerLost: {
      name: '호스트 전원이 끊김',
      about:
        '물리 호스트가 꺼지고 그 위의 모든 것도 꺼집니다. 시스템 검사가 실패하고, 인스턴스 검사도 함께 실패합니다.',
    },
    HostNetworkLost: {
      name: '호스트 네트워크가 끊김',
      about:
        '인스턴스는 계속 실행되지만 아무도 접속할 수 없습니다. 시스템 검사가 실패하고, 인스턴스 검사도 함께 실패합니다.',
    },
    HostHardwareFailing: {
      name: '호스트 하드웨어 고장',
      about:
        '호스트의 부품이 고장 나 인스턴스로 가는 연결이 끊깁니다. 시스템 검사가 실패하고, 인스턴스 검사도 함께 실패합니다.',
    },
    HostSoftwareFailing: {
      name: '호스트 소프트웨어 고장',
      about:
        '호스트에서 실행되는 AWS의 소프트웨어에 문제가 생깁니다. 시스템 검사가 실패하고, 인스턴스 검사도 함께 실패합니다.',
    },
    MemoryExhausted: {
      name: '메모리가 다 참',
      about:
        '애플리케이션이 있는 메모리보다 더 많이 씁니다. 여기서는 인스턴스 검사가 실패하지만, 커널이 프로세스 하나를 강제로 끝내고 검사는 모두 통과하는 일도 많습니다.',
    },
    OSHung: {
      name: 'OS가 응답을 멈춤',
      about: '커널이 응답을 멈추고 되돌아오지 않습니다. 인스턴스 검사가 실패합니다.',
    },
    FileSystemCorrupt: {
      name: '파일 시스템이 깨짐',
      about:
        'OS가 들어 있는 파일 시스템이 깨집니다. 여기서는 인스턴스 검사가 실패하지만, 다음 부팅 때까지 버티는 OS도 있습니다.',
    },
    NetworkMisconfigured: {
      name: '네트워크 설정이 잘못됨',
      about: 'OS가 네트워크 카드를 제대로 설정하지 못합니다. 인스턴스 검사가 실패합니다.',
    },
    StartupMisconfigured: {
      name: '시작 설정이 잘못됨',
      about: '/etc/fstab에 잘못된 줄이 있습니다. 다음 부팅까지는 아무 일도 없다가, 그때 OS가 부팅되지 않습니다.',
    },
    KernelIncompatible: {
      name: '커널이 맞지 않음',
      about: '커널이 나머지 시스템과 맞지 않습니다. 다음 부팅까지는 아무 일도 없다가, 그때 OS가 부팅되지 않습니다.',
    },
    RootDiskFull: {
      name: '루트 디스크가 꽉 참',
      about: '더 쓸 공간이 없습니다. 여기서는 웹 서버가 죽고 검사는 계속 통과하다가, 다음 부팅에 실패합니다.',
    },
    VolumeIOStalled: {
      name: '볼륨 I/O가 멈춤',
      about:
        '이 호스트에서 볼륨까지의 경로에 문제가 생겨 읽기와 쓰기가 끝나지 않습니다. 연결된 EBS 검사가 실패합니다. Xen 유형에는 이 검사가 없습니다.',
    },
    VolumeUnreachable: {
      name: '볼륨에 접근할 수 없음',
      about:
        '볼륨 뒤의 저장 장치에 문제가 생깁니다. 연결된 EBS 검사가 실패합니다. Xen 유형에는 이 검사가 없습니다. 실행 중인 OS는 다시 부팅하기 전까지 계속 응답합니다.',
    },
    SecurityGroupClosed: {
      name: '보안 그룹이 닫힘',
      about: '바깥에서 들어오게 하는 규칙이 사라집니다. 세 가지 검사는 모두 통과합니다.',
    },
    WebServerCrashed: {
      name: '웹 서버가 죽음',
      about: 'OS는 멀쩡한데 그 위의 웹 서버가 죽습니다. 세 가지 검사는 모두 통과합니다.',
    },
    KmsKeyDenied: {
      name: 'KMS 키를 쓸 수 없음',
      about:
        '암호화된 볼륨의 KMS 키를 계정에서 더는 쓸 수 없습니다. 실행 중인 인스턴스는 그대로지만, 암호화된 볼륨이 있는 인스턴스는 새로 시작하든 중지했다가 시작하든 “Client.InternalError: Client error on launch”로 실패합니다.',
    },
    RequestsThrottled: {
      name: '요청이 제한됨',
      about:
        '스크립트처럼 계정의 다른 무언가가 EC2에 변경 요청을 너무 많이 보내고 있습니다. 그래서 변경 요청 두 번 가운데 한 번쯤은 RequestLimitExceeded로 거부됩니다. 조회 요청은 한도가 따로 있어서 그대로 됩니다.',
    },
    ReadsLag: {
      name: 'EC2가 늦게 반영됨',
      about:
        'EC2는 결과적 일관성(eventual consistency)을 따릅니다. 심할 때는 10초쯤 지난 모습으로 답하고, 방금 만든 ID를 존재하지 않는다고 합니다.',
    },
  },
  remedies: {
    host: '중지했다가 시작하면 다른 호스트로 갑니다. 자동 복구나 복구 경보도 옮겨 주고, 퍼블릭 주소는 그대로입니다. 재부팅하면 이 호스트에 그대로 남습니다. 루트가 호스트의 디스크에 있는 인스턴스는 옮길 수 없으니 새로 시작합니다.',
    MemoryExhausted: '재부팅하면 당분간 괜찮고, 더 큰 유형으로 바꿔야 완전히 해결됩니다.',
    OSHung: '재부팅하세요. EC2가 몇 분 동안 OS를 기다렸다가 강제로 다시 켭니다. 중지했다가 시작해도 됩니다.',
    root: '중지하고 루트 볼륨을 분리해 같은 가용 영역의 구조용 인스턴스에서 고친 다음, 다시 연결하고 시작합니다. 아니면 시작했을 때의 상태나 스냅샷으로 루트 볼륨을 교체합니다.',
    KernelIncompatible:
      '맞는 커널이 필요합니다. 같은 가용 영역의 구조용 인스턴스에서 루트를 고치거나, 루트 볼륨을 교체하거나, 이미지에서 새로 시작합니다.',
    RootDiskFull:
      '루트 볼륨을 키우고 파일 시스템을 늘린 다음(growpart, 이어서 xfs_growfs나 resize2fs) 웹 서버를 다시 켭니다. 재부팅해도 파일 시스템이 늘어납니다. 구조용 인스턴스에서 비워도 됩니다.',
    VolumeIOStalled:
      '저절로 풀리기도 합니다. 여기서는 호스트에서 볼륨까지의 경로가 문제라 중지했다가 시작하면 더 빠르고, 아니면 다른 볼륨으로 바꿉니다.',
    VolumeUnreachable:
      '시간이 지나면 AWS가 고칩니다. 아니면 스냅샷으로 만든 다른 볼륨으로 바꿉니다. 중지했다가 시작해도 소용없습니다.',
    SecurityGroupClosed: '규칙을 다시 여세요. 세 가지 검사는 모두 통과합니다.',
    WebServerCrashed: '안에서 다시 켜세요. 세 가지 검사는 모두 통과합니다.',
    RequestsThrottled:
      '간격을 점점 늘려 가며 다시 요청하세요(지수 백오프). SDK와 CLI는 알아서 그렇게 합니다. 근본적으로는 요청을 쏟아 내는 것을 찾거나 AWS에 한도를 올려 달라고 합니다. 여기서는 ‘고치기’를 누르면 됩니다.',
    ReadsLag:
      '몇 초 기다렸다가 다시 요청하세요. 같은 것을 또 만들면 안 됩니다. CLI의 대기 명령(aws ec2 wait)이나 ClientToken을 쓰면 안심하고 다시 요청할 수 있습니다. 여기서는 ‘고치기’를 누르면 끝납니다.',
    KmsKeyDenied:
      '키 정책과 IAM 정책에서 키 사용을 다시 허용합니다(kms:CreateGrant 등). 여기서는 ‘고치기’를 누르면 됩니다. 그런 다음 인스턴스를 다시 시작하세요. 이미 종료되었다면 새로 시작합니다.',
  },
  seen: {
    host: '시스템 검사가 실패하고 인스턴스 검사도 함께 실패합니다. 시스템 로그에는 아무것도 남지 않습니다. 호스트의 네 가지 고장은 밖에서 보면 똑같습니다.',
    volume:
      '연결된 EBS 검사만 실패합니다. 볼륨까지의 경로가 문제인지 EBS가 문제인지는 중지했다가 시작해서 풀리는지를 보면 알 수 있습니다.',
    MemoryExhausted:
      '인스턴스 검사만 실패하고 CPU 사용률은 100%에 가까워집니다. 스크린샷에는 바로, 시스템 로그에는 재부팅 뒤에 “Out of memory: kill process”가 보입니다.',
    OSHung:
      '인스턴스 검사만 실패합니다. 스크린샷이나 재부팅 뒤의 시스템 로그에 soft lockup이 보이고, 재부팅하면 정상으로 돌아옵니다.',
    FileSystemCorrupt:
      '재부팅해도 인스턴스 검사가 실패합니다. 그때 시스템 로그는 “fsck died”와 “General error mounting filesystems”로 끝납니다.',
    NetworkMisconfigured:
      'OS는 로그인 화면까지 부팅하는데 인스턴스 검사가 실패합니다. 로그에 “Bringing up interface eth0: Device eth0 has different MAC address than expected”가 남습니다.',
    StartupMisconfigured:
      '재부팅한 뒤로 인스턴스 검사만 실패합니다. 시스템 로그는 “fsck: No such file or directory while trying to open”에서 멈춥니다.',
    KernelIncompatible: '재부팅한 뒤로 인스턴스 검사만 실패합니다. 시스템 로그는 “FATAL: kernel too old”로 끝납니다.',
    RootDiskFull:
      '검사는 통과하는데 웹 서버가 죽어 있고, 안에서 df를 보면 100%입니다. 재부팅하면 시스템 로그에 “No space left on device”가 나옵니다.',
    SecurityGroupClosed: '검사도 통과하고 안쪽도 멀쩡한데, 보안 그룹의 인바운드 규칙이 사라졌습니다.',
    WebServerCrashed: '검사를 모두 통과하고 SSH도 연결되는데 HTTP만 거부됩니다.',
  },
}
