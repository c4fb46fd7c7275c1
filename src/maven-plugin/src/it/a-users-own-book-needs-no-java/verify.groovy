def papers = ['kiln-lease-base', 'kiln-lease-am01', 'kiln-lease-am02']
papers.each { paper ->
  assert new File(basedir, "output/kiln-lease/${paper}.txt").text == new File(basedir, "expected/${paper}.txt").text
  assert new File(basedir, "output/kiln-lease/${paper}.pdf").getText('ISO-8859-1').startsWith('%PDF-')
  assert new File(basedir, "output/kiln-lease/${paper}.htm").text.contains('Master Equipment Lease')
}
assert new File(basedir, 'output').list() as List == ['kiln-lease']
assert new File(basedir, 'output/kiln-lease').list().length == 12
String log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 3
assert log.contains('Further Unit; Term; Return of a Unit')
assert log.contains('draft')
assert !log.contains('[WARNING]') && !log.contains('[ERROR]')
