String log = new File(basedir, 'build.log').text
assert log.count('[INFO] engross:check     fails unless output/ is what the sources give (phase verify)') == 2
assert log.count('  -Dengross.failOn       ERROR or WARN') == 2
assert log.contains('there is no goal chekc for engross.run: did you mean check?')
