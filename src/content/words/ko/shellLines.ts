import { josa } from '../particle.ts'

type Said = (...parts: string[]) => string

/** The lines of a shell that are the playground's own words and not those of a program. */
const lines: readonly (readonly [RegExp, Said])[] = [
  [
    /^bash: the playground's shell does not have (\S+)$/,
    (verb) =>
      `bash: 이 페이지의 셸에는 ${josa(verb, '이/가')} 없습니다${verb === 'sudo' ? '. ssh로 들어간 인스턴스에는 있습니다' : ''}`,
  ],
  [
    /^bash: the playground's shell ends a loop after (\d+) rounds$/,
    (n) => `bash: 이 페이지의 셸은 반복을 ${n}번에서 끝냅니다`,
  ],
  [
    /^bash: the playground's shell does not understand (.+)$/,
    (what) => `bash: 이 페이지의 셸은 ${josa(what, '을/를')} 이해하지 못합니다`,
  ],
  [
    /^bash: the playground's shell ends functions that call each other (\d+) deep$/,
    (n) => `bash: 이 페이지의 셸은 서로 부르는 함수를 ${n}겹에서 끝냅니다`,
  ],
  [
    /^bash: the playground's shell keeps texts of (\d+) characters at most$/,
    (n) => `bash: 이 페이지의 셸은 글자를 ${n}자까지만 담습니다`,
  ],
  [
    /^(\S+): the playground's shell has one folder and no other$/,
    (name) => `${name}: 이 페이지의 셸에는 폴더가 하나뿐입니다`,
  ],
  [/^bash: the playground's shell does not know this test$/, () => 'bash: 이 페이지의 셸은 이 조건을 모릅니다'],
  [
    /^curl: the playground's shell does not know the option (\S+) here$/,
    (option) => `curl: 이 페이지의 셸은 ${option} 옵션을 모릅니다`,
  ],
  [
    /^curl: \(6\) the playground's shell reaches the instances of this account, and no (\S+)$/,
    (name) => `curl: (6) 이 페이지의 셸은 이 계정의 인스턴스에만 닿고, ${name}에는 닿지 못합니다`,
  ],
  [
    /^jq: the playground leaves it out: (`aws --query`) takes JMESPath\.$/,
    (query) => `jq: 여기에는 없습니다. ${query}로 JMESPath를 쓰세요.`,
  ],
  [/^The playground has of ssh-keygen only -R\.$/, () => '여기의 ssh-keygen에는 -R만 있습니다.'],
  [
    /^aws: \[ERROR\]: The playground does not have (\S+), which AWS has\. It has (.+)\.$/,
    (service, those) =>
      `aws: [ERROR]: ${josa(service, '은/는')} AWS에는 있지만 여기에는 없습니다. 여기에 있는 서비스: ${those}`,
  ],
  [
    /^aws: \[ERROR\]: The playground's account is in (\S+) only; (\S+) was asked for\.$/,
    (region, wanted) => `aws: [ERROR]: 여기의 계정은 ${region}에만 있는데 ${wanted}에 물었습니다.`,
  ],
  [/^playground: type `sudo halt` alone$/, () => 'playground: `sudo halt`만 쓰세요'],
  [
    /^playground: of `df` only the options -h and -T are known here$/,
    () => 'playground: 여기의 `df`는 -h와 -T 옵션만 압니다',
  ],
  [/^playground: of `lsblk` only the option -f is known here$/, () => 'playground: 여기의 `lsblk`는 -f 옵션만 압니다'],
  [
    /^playground: only `shutdown -h now` and `shutdown -r now` are known here$/,
    () => 'playground: 여기서는 `shutdown -h now`와 `shutdown -r now`만 됩니다',
  ],
  [
    /^playground: only `chkconfig NAME on` and `off` are known here$/,
    () => 'playground: 여기서는 `chkconfig NAME on`과 `off`만 됩니다',
  ],
  [
    /^playground: (.+) cannot be run here; nothing was done$/,
    (what) => `playground: 여기서는 ${josa(what, '을/를')} 실행할 수 없어서 아무것도 하지 않았습니다`,
  ],
  [
    /^playground: an editor needs a screen of its own; write (\S+) with (`.+`) instead$/,
    (file, line) => `playground: 편집기는 화면을 따로 써야 합니다. ${josa(file, '은/는')} ${line}로 고치세요`,
  ],
  [
    /^playground: something is mounted there already, and nothing is mounted on top here$/,
    () => 'playground: 이미 다른 것이 마운트되어 있고, 여기서는 그 위에 겹쳐 마운트하지 못합니다',
  ],
  [
    /^playground: umount would wait for I\/O that does not complete; nothing was done$/,
    () => 'playground: 끝나지 않는 I/O를 umount가 기다리게 되므로 아무것도 하지 않았습니다',
  ],
  [
    /^playground: nobody can be asked here; -F answers yes, and erases what is there$/,
    () => 'playground: 여기서는 물어볼 사람이 없습니다. -F를 붙이면 그렇다고 답하고, 있던 내용을 지웁니다',
  ],
  [
    /^playground: of (\S+) only install and update are known here$/,
    (verb) => `playground: 여기의 ${josa(verb, '은/는')} install과 update만 압니다`,
  ],
  [/^playground: nobody can answer here, so add -y$/, () => 'playground: 여기서는 답할 사람이 없으니 -y를 붙이세요'],
  [
    /^playground: only some well-known packages are there here$/,
    () => 'playground: 여기에는 잘 알려진 패키지 몇 개만 있습니다',
  ],
  [
    /^playground: whether (\S+) runs is left out here; of the services that packages bring only web servers are simulated$/,
    (unit) =>
      `playground: ${josa(unit, '이/가')} 도는지는 여기에 없습니다. 패키지에 든 서비스 가운데 웹 서버만 흉내 냅니다`,
  ],
  [
    /^playground: the option (\S+) of curl is not known here$/,
    (option) => `playground: 여기의 curl은 ${option} 옵션을 모릅니다`,
  ],
  [
    /^playground: (\S+) is out on the internet, which is not part of this page$/,
    (host) => `playground: ${josa(host, '은/는')} 인터넷에 있는데, 인터넷은 이 페이지에 없습니다`,
  ],
  [
    /^playground: (\S+) is a PHP program, and this page runs none$/,
    (path) => `playground: ${josa(path, '은/는')} PHP 프로그램인데 이 페이지는 실행하지 못합니다`,
  ],
  [
    /^playground: in this older account a data volume is formatted and mounted by itself; at AWS this line formats it once, and erases what was on it$/,
    () =>
      'playground: 예전에 만든 이 계정에서는 데이터 볼륨이 저절로 포맷되고 마운트됩니다. AWS에서는 이 명령이 볼륨을 포맷하고, 있던 내용을 지웁니다',
  ],
  [
    /^playground: in this older account partition and file system have grown by themselves; at AWS this line makes them as large as the volume$/,
    () =>
      'playground: 예전에 만든 이 계정에서는 파티션과 파일 시스템이 저절로 커졌습니다. AWS에서는 이 명령이 볼륨만큼 키웁니다',
  ],
  [
    /^playground: in this older account a data volume is mounted by itself, and only at its own folder \(see df\)$/,
    () => 'playground: 예전에 만든 이 계정에서는 데이터 볼륨이 정해진 폴더에만 저절로 마운트됩니다(df로 확인)',
  ],
  [
    /^playground: in this older account a data volume is unmounted by itself before it is detached; at AWS this line does it$/,
    () =>
      'playground: 예전에 만든 이 계정에서는 데이터 볼륨이 분리되기 전에 저절로 마운트 해제됩니다. AWS에서는 이 명령이 합니다',
  ],
]

/** The Korean for such a line; a line that a program says stays as the program says it. */
export function shellLine(line: string): string | undefined {
  for (const [pattern, said] of lines) {
    const found = pattern.exec(line)
    if (found) return said(...found.slice(1))
  }
  return undefined
}
