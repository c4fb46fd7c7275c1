String log = new File(basedir, 'build.log').text
assert log.count('skipped, as engross.skip says') == 2
assert !new File(basedir, 'target/engross').exists()
assert new File(basedir, 'output').text == 'a file where a folder is to be\n'
