// Each fault by its place and its rule.
def faults = [
    'agreements/book.yaml:3:9': 'unknown-rule',
    'agreements/clay-supply/agreement.yaml:7:43': 'unknown-key',
    'agreements/clay-supply/agreement.yaml:19:23': 'bad-rate',
    'agreements/clay-supply/amendments/01.yaml:2:8': 'dated-before-agreement',
    'agreements/clay-supply/amendments/01.yaml:5:11': 'unknown-row',
    'agreements/clay-supply/amendments/02.yaml:1:1': 'duplicate-number',
    'agreements/clay-supply/amendments/02.yaml:2:16': 'bad-date',
    'agreements/clay-supply/amendments/02.yaml:6:29': 'comment-cuts-words',
    'agreements/clay-supply/amendments/02.yaml:7:19': 'unknown-party',
    'agreements/clay-supply/amendments/03.yaml:4:1': 'tab',
    'agreements/clay-supply/amendments/05.yaml:1:1': 'missing-number',
    'agreements/clay-supply/amendments/05.yaml:3:23': 'unknown-agreement',
    'agreements/clay-supply/amendments/05.yaml:5:6': 'unknown-kind',
    'agreements/clay-supply/amendments/05.yaml:6:47': 'comma-cuts-words',
    'agreements/clay-supply/amendments/06.yaml:1:12': 'number-and-file',
    'agreements/clay-supply/amendments/06.yaml:3:1': 'duplicate-key',
    'agreements/kiln-lease/agreement.yaml:11:14': 'unknown-reference',
    'agreements/pit-licence/amendments/01.yaml:1:1': 'missing-agreement',
    'templates/lease/amendment.ftlh:1:6': 'template-variable',
    'templates/supply/form.yaml:2:16': 'bad-sample',
]
assert faults.size() == 20
def told = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[ERROR] \S+:\d+:\d+: error: / }
faults.each { place, rule ->
  assert told.count { it.startsWith("[ERROR] ${place}: error: ") && it.endsWith("[${rule}]") } == 1 : "${place} [${rule}]"
}
assert told.size() == 20
assert !new File(basedir, 'output').exists()
