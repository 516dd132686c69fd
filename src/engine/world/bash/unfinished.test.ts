import { expect, it } from 'vitest'
import { isUnfinished } from './unfinished.ts'

it('waits for the end of a block, of quotes, of a document and of a line that goes on', () => {
  for (const text of [
    'for i in 1 2 3; do',
    'for i in 1 2 3; do\n  echo $i',
    'if true; then',
    'case x in',
    'f() {',
    'echo "a',
    "echo 'a",
    'aws ec2 run-instances \\',
    'cat > a <<EOF\none',
    'echo a |',
    'echo a &&',
    'echo $(date',
  ])
    expect([text, isUnfinished(text)]).toEqual([text, true])
})

it('waits for nothing more of a line that is whole, or that nothing can mend', () => {
  for (const text of [
    '',
    'ls',
    'for i in 1; do echo $i; done',
    'cat > a <<EOF\none\nEOF',
    'done',
    'echo a\\\\',
    '# it’s',
  ])
    expect([text, isUnfinished(text)]).toEqual([text, false])
})
