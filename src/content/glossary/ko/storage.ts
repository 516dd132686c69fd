import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const storage = {
  'root-volume': {
    name: '루트 볼륨(root volume)',
    text: '운영 체제가 들어 있어 인스턴스가 부팅할 때 쓰는 볼륨입니다. 따로 바꾸지 않으면 인스턴스와 함께 삭제되고, 인스턴스를 중지해야 분리할 수 있습니다.',
    doc: docs.rootVolume,
  },
  'ebs-volume': {
    name: 'EBS 볼륨(EBS volume)',
    text: '가용 영역 하나에 크기와 유형을 정해 만든 EBS 디스크입니다. 늘릴 수는 있어도 줄일 수는 없고, 연결하지 않아도 만든 때부터 삭제할 때까지 요금이 나갑니다.',
    doc: docs.volumes,
  },
  ebs: {
    name: 'Amazon EBS(Elastic Block Store)',
    text: '호스트와 떨어진 곳에 있고 네트워크로 연결되는 디스크입니다. 인스턴스를 중지해도 내용이 남고, 비어 있는 공간까지 전체 크기만큼 요금이 나갑니다.',
    doc: docs.ebs,
  },
  'volume-type': {
    name: '볼륨 유형(volume type)',
    text: 'gp3, io2처럼 EBS 볼륨의 속도와 가격을 가르는 종류입니다. 쓰는 중에도 바꿀 수 있지만, HDD인 st1과 sc1은 루트 볼륨이 될 수 없습니다.',
    doc: docs.volumeTypes,
  },
  'instance-store': {
    name: '인스턴스 스토어(instance store)',
    text: '호스트에 달린 디스크이며, 일부 유형에 딸려 오고 인스턴스 가격에 들어 있습니다. 재부팅하면 내용이 남지만, 중지하거나 최대 절전 모드로 들어가거나 종료하거나 호스트가 고장 나면 영영 사라집니다.',
    doc: docs.instanceStore,
  },
  snapshot: {
    name: '스냅샷(snapshot)',
    text: '어느 순간의 볼륨 내용을 리전에 남겨 둔 것입니다. 다음 스냅샷부터는 바뀐 것만 저장하고, 삭제할 때까지 요금이 나가며, 어느 가용 영역에서든 새 볼륨으로 만들 수 있습니다.',
    doc: docs.snapshots,
  },
  'delete-on-termination': {
    name: '종료 시 삭제(DeleteOnTermination)',
    text: '인스턴스를 종료할 때 연결된 볼륨도 삭제할지 정하는 표시입니다. 처음 시작할 때 생긴 루트에는 켜져 있고 나중에 연결한 것은 루트로 연결해도 꺼져 있으며, 시작할 때 함께 만든 데이터 볼륨은 콘솔에서는 꺼지고 CLI에서는 켜집니다.',
    doc: docs.preserve,
  },
  'multi-attach': {
    name: '다중 연결(Multi-Attach)',
    text: 'io1·io2 볼륨 하나를 같은 가용 영역의 Nitro 인스턴스 16개까지 동시에 연결하는 기능으로, 연결된 인스턴스마다 전체를 읽고 쓸 수 있습니다. 클러스터 파일 시스템만 함께 쓸 수 있고, XFS나 ext4에 두 인스턴스가 쓰면 서로의 파일을 망가뜨립니다.',
    doc: docs.multiAttach,
  },
  encryption: {
    name: 'EBS 암호화(EBS encryption)',
    text: '볼륨의 데이터를 AWS KMS의 키로 암호화하는 기능이며, OS는 차이를 느끼지 못합니다. 볼륨을 만들 때 정하고 나중에는 켤 수 없으며, 그 볼륨의 스냅샷도 암호화됩니다.',
    doc: docs.encryption,
  },
  iops: {
    name: 'IOPS(I/O operations per second)',
    text: '볼륨이 1초에 할 수 있는 읽기와 쓰기의 횟수입니다. 데이터베이스에는 횟수가, 큰 파일에는 처리량이 중요하고, gp3에 포함된 것보다 늘리면 요금이 더 나갑니다.',
    doc: docs.volumeTypes,
  },
  throughput: {
    name: '처리량(throughput)',
    text: '볼륨이 1초에 옮길 수 있는 데이터의 양이며, 단위는 MiB/s입니다. 인스턴스 유형에도 한도가 있어서, 작은 인스턴스에서는 볼륨을 빠르게 해도 그대로일 수 있습니다.',
    doc: docs.io,
  },
  mount: {
    name: '마운트(mount)',
    text: '볼륨의 파일이 OS의 폴더에 나타나게 하는 일입니다. 새 볼륨은 먼저 포맷해서 마운트하고 분리하기 전에 해제하며, /etc/fstab에 적어 두어야 부팅할 때 다시 마운트됩니다.',
    doc: docs.mount,
  },
  'force-detach': {
    name: '강제 분리(force detach)',
    text: 'OS가 놓아주지 않는 볼륨을 인스턴스에서 떼어 내는 일입니다. 아직 쓰지 않은 데이터를 잃거나 파일 시스템이 깨질 수 있으니 마지막 수단으로 쓰세요.',
    doc: docs.detach,
  },
  'elastic-volumes': {
    name: '볼륨 수정(Elastic Volumes)',
    text: 'EBS 볼륨을 쓰는 채로 크기, 유형, 속도를 바꾸는 일입니다. 그다음에 파티션과 파일 시스템을 직접 늘려야 하고(루트는 대개 부팅할 때 늘어납니다), 하루에 몇 번만 바꿀 수 있습니다.',
    doc: docs.elasticVolumes,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
