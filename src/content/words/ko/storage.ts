import type { storage as en } from '../en/storage.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

export const storage: Told<typeof en> = {
  modify: {
    title: '볼륨 수정',
    multiAttach: '다중 연결(Multi-Attach): 여러 인스턴스에 동시에 연결',
    multiAttachMeans:
      '같은 가용 영역의 Nitro 인스턴스 16개까지 연결할 수 있습니다. 클러스터 파일 시스템만 함께 쓸 수 있고, XFS와 ext4는 파일이 손상됩니다.',
    multiAttachInUse: '먼저 분리하세요. 다중 연결은 볼륨이 어느 인스턴스에도 연결되지 않았을 때만 바꿀 수 있습니다.',
    button: '수정',
    apply: '수정',
    nothing: '아직 바꾼 것이 없습니다.',
    whole: '정수를 입력하세요.',
    grows: (gib) => `지금은 ${gib} GiB입니다. 늘릴 수만 있습니다. 줄이려면 새 볼륨에 파일을 옮겨야 합니다.`,
    price: '볼륨 요금',
    unpriced: '알려진 가격 없음',
    fromNow: '변경에 시간이 걸려도 요금은 요청한 때부터 새 값으로 계산됩니다.',
    usable: {
      marked:
        '그동안에도 볼륨을 쓸 수 있습니다([[elastic-volumes|Elastic Volumes]]). 늘린 크기는 ‘최적화 중’이 되면 쓸 수 있습니다. 그 안의 파일 시스템은 OS에서 직접 늘려야 커지고, 루트만 다음 부팅 때 저절로 커집니다.',
    },
    rate: (used, most) =>
      `최근 24시간에 ${most}번 가운데 ${used}번 썼습니다. 앞의 수정이 완료되어야 다음 수정을 할 수 있습니다.`,
    again: (time) => `다음 수정은 ${time}부터 할 수 있습니다.`,
    states: { modifying: '수정 중', optimizing: '최적화 중', completed: '완료됨' },
  },
  snapshot: {
    title: '스냅샷 생성',
    button: '스냅샷 생성',
    text: (volume) => `지금 이 순간 ${volume}에 있는 데이터를 남깁니다. 그동안에도 볼륨을 쓸 수 있습니다.`,
    description: '설명',
    name: '이름',
    stores: (mib, first) =>
      first
        ? `볼륨의 첫 스냅샷은 쓰고 있는 만큼 모두 저장합니다. 여기서는 ${mib}입니다.`
        : `앞의 스냅샷과 다른 것만 저장합니다. 여기서는 ${mib}입니다.`,
    price: '스냅샷 요금',
    underWay: '스냅샷',
  },
  fromSnapshot: {
    title: '스냅샷에서 볼륨 생성',
    text: (snapshot, gib) =>
      `${josa(snapshot, '으로/로')} 만들므로 ${gib} GiB 이상이어야 합니다. 새 볼륨에는 같은 파일이 들어 있습니다.`,
    create: '볼륨 생성',
    zone: '가용 영역',
    anyZone:
      '스냅샷은 리전에 속하므로 어느 가용 영역이든 됩니다. 볼륨은 같은 가용 영역의 인스턴스에만 연결할 수 있습니다.',
  },
  image: {
    title: '이미지 생성',
    button: '이미지 생성',
    text: (name) => `${name}의 이미지(AMI)를 만듭니다. 이 이미지로 시작하는 인스턴스에는 같은 디스크가 달립니다.`,
    name: '이미지 이름',
    nameHint: "3~128자. 영문자, 숫자, 공백, ( ) [ ] . / - ' @ _",
    description: '설명',
    noReboot: '재부팅 안 함',
    reboots: '스냅샷이 시작될 때 디스크가 바뀌지 않도록 인스턴스를 먼저 재부팅합니다.',
    staysUp: '인스턴스가 계속 실행됩니다. OS가 아직 디스크에 쓰지 않은 것은 이미지에 없을 수 있습니다.',
    alreadyStopped: '중지되어 있어서 재부팅할 것이 없습니다.',
    holds: '볼륨마다 스냅샷 하나',
    holdsNot: 'RAM과 인스턴스 스토어는 이미지에 들어가지 않습니다.',
  },
  copy: {
    snapshot: '스냅샷 복사',
    image: 'AMI 복사',
    textSnapshot: (name) => `이 리전에 ${name}의 복사본을 만듭니다. ID는 새로 생기고 태그는 따라가지 않습니다.`,
    textImage: (name) =>
      `${name}의 내용을 그대로 담은 이미지를 새로 만들고 스냅샷도 복사합니다. 만들고 나면 원본과는 별개입니다.`,
    name: '복사본 이름',
    description: '설명',
    encrypt: '복사본 암호화',
    encrypts: '데이터를 모두 새로 저장하므로 요금이 나갑니다. 암호화한 복사본은 다시 암호화를 풀 수 없습니다.',
    plain: '같은 리전의 복사본은 원본과 데이터를 나눠 쓰므로 요금이 더 나가지 않습니다.',
    stays: '원본이 암호화되어 있으므로 복사본도 모두 암호화됩니다.',
    publicPlain: '퍼블릭 이미지의 스냅샷은 내 것이 아니지만, 복사본의 스냅샷은 내 것이어서 요금이 나갑니다.',
    tags: '태그도 복사',
  },
  permissions: {
    snapshot: (name) => `${josa(name, '으로/로')} 볼륨을 만들 수 있는 계정`,
    image: (name) => `${josa(name, '으로/로')} 인스턴스를 시작할 수 있는 계정`,
    text: '다른 계정이 그 자리에서 그대로 쓰게 됩니다. 여전히 내 것이고 요금도 내가 냅니다. 여기에는 다른 계정이 없으므로 권한을 저장하고 보여 주기만 합니다.',
    accounts: '계정 ID',
    hint: '열두 자리 숫자를 띄어 쓰거나 쉼표로 나눠 적습니다. 비워 두면 아무와도 공유하지 않습니다.',
    public: '공개: 모든 계정',
    publicHint: 'AWS를 쓰는 누구나 들어 있는 내용을 읽을 수 있습니다.',
    wrong: '계정 ID는 숫자 열두 자리입니다.',
    nothing: '아직 바꾼 것이 없습니다.',
    apply: '저장',
  },
  deprecation: {
    title: (name) => `${name}의 사용 중단`,
    text: '그때부터 다른 계정이 이미지 목록을 보면 나오지 않습니다. ID를 알면 여전히 쓸 수 있습니다. 나는 계속 보고 시작할 수 있으며, 이미 실행한 인스턴스도 그대로입니다.',
    when: '사용 중단 시점',
    after: (span) => `${span} 뒤`,
    from: (month) => `${month}입니다.`,
    never: '사용 중단을 취소',
    apply: '저장',
  },
  register: {
    title: '스냅샷에서 이미지 생성',
    text: (snapshot) =>
      `${josa(snapshot, '으로/로')} 루트 볼륨을 만드는 이미지입니다. 이미지가 있는 동안에는 스냅샷을 삭제할 수 없습니다.`,
    name: '이미지 이름',
    apply: '이미지 생성',
  },
  deregister: {
    title: (name) => `${josa(name, '을/를')} 등록 취소할까요?`,
    text: '이 이미지로 더는 인스턴스를 시작할 수 없습니다. 이미 시작한 인스턴스는 계속 실행됩니다.',
    withSnapshots: '스냅샷도 삭제',
    stay: (n) => `스냅샷 ${n}개가 남습니다.`,
    stayFree: (stay) => stay,
    stayAt: (stay, money) => `${stay} 삭제할 때까지 요금이 ${money}씩 계속 나갑니다.`,
    go: '스냅샷에 있던 것은 되찾을 수 없습니다. 스냅샷에서 만든 볼륨은 남습니다.',
    apply: 'AMI 등록 취소',
    snapshots: '이 이미지의 스냅샷',
  },
  command: 'AWS CLI로는 이렇게',
  perMonth: (money) => `한 달에 ${money}`,
}
