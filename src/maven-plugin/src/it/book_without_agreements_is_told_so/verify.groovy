String log = new File(basedir, 'build.log').text
assert log.contains("there is no folder agreements/ in ${basedir}: run Maven in a book's folder, or name the folder with -Dengross.book=<folder>")
assert !log.contains('\tat ')
assert !new File(basedir, 'output').exists()
assert !new File(basedir, 'target/engross').exists()
