#!/usr/bin/env bash
# Whole processes: a user's book of one document, and of many, against `mvn validate` with a plugin that does nothing.
# Usage: src/bench/compare.sh [documents [runs]]; everything it makes lies in src/bench/target/.
# ENGROSS_BENCH_REPOSITORY names another local repository than the one it fills there, such as ~/.m2/repository.
set -euo pipefail
cd "$(dirname "$0")"
documents=${1:-2000}
runs=${2:-5}
here=$PWD
work=$here/target/compare
repository=${ENGROSS_BENCH_REPOSITORY:-$here/target/repository}
mvn="mvn -B -o -q -Dmaven.repo.local=$repository"
mkdir -p "$work"

echo "Installing the toolkit in $repository"
mvn -B -q --no-transfer-progress -Dmaven.repo.local="$repository" -f ../pom.xml -Pbench -DskipTests -Dinvoker.skip install
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' ../pom.xml | head -n 1)

# The plugin that does nothing: one class, and its descriptor written by hand.
api=$(find "$repository/org/apache/maven/maven-plugin-api" -name 'maven-plugin-api-3.8*.jar' | sort | tail -n 1)
javac --release 17 -proc:none -cp "$api" -d "$work/nothing" nothing/NothingMojo.java
mkdir -p "$work/nothing/META-INF/maven"
cp nothing/plugin.xml "$work/nothing/META-INF/maven/"
jar --create --file "$work/nothing.jar" -C "$work/nothing" .
install_nothing="mvn -B -q --no-transfer-progress -Dmaven.repo.local=$repository install:install-file"
(cd "$work" && $install_nothing -Dfile=nothing.jar -DgroupId=bench -DartifactId=nothing-maven-plugin -Dversion=1 -Dpackaging=maven-plugin)

# A book's folder with a pom, as a user would write it.
book() { # name, plugin and its executions
  mkdir -p "$work/$1/.mvn"
  echo "-XX:TieredStopAtLevel=1" > "$work/$1/.mvn/jvm.config"
  cat > "$work/$1/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build><plugins><plugin>$2</plugin></plugins></build>
</project>
POM
}
engross="<groupId>dev.engross</groupId><artifactId>engross-maven-plugin</artifactId><version>$version</version>
  <extensions>true</extensions>
  <executions><execution><phase>generate</phase><goals><goal>generate</goal></goals></execution></executions>"
book trivial "<groupId>bench</groupId><artifactId>nothing-maven-plugin</artifactId><version>1</version>
  <executions><execution><phase>validate</phase><goals><goal>nothing</goal></goals></execution></executions>"
for size in 1 $((documents / 4)) "$documents"; do
  rm -rf "${work:?}/book-$size"
  book "book-$size" "$engross"
  java -cp target/benchmarks.jar dev.engross.bench.BookGenerator "$work/book-$size" "$size"
done

trivial="$mvn -f $work/trivial/pom.xml validate"
generate="$mvn generate -f $work/book"
one="$generate-1/pom.xml"
quarter="$generate-$((documents / 4))/pom.xml"
many="$generate-$documents/pom.xml"
forget="rm -rf $work/book-1/output $work/book-1/target"

echo; echo "One document, nothing written yet"
./measure.py "$runs" --before "$forget" "does nothing=$trivial" "generate=$one" "generate text=$one -Dengross.formats=text" "generate pdf=$one -Dengross.formats=pdf"
echo; echo "One document, nothing changed"
$one
./measure.py "$runs" "does nothing=$trivial" "generate=$one"
echo; echo "$documents documents, nothing written yet, against a quarter of them; the heap held to 128 MiB"
export MAVEN_OPTS="-Xmx128m"
./measure.py $((runs > 3 ? 3 : runs)) --before "rm -rf $work/book-*/output $work/book-*/target" "a quarter=$quarter" "all=$many"
unset MAVEN_OPTS
echo; echo "$documents documents, nothing changed"
$many
./measure.py "$runs" "does nothing=$trivial" "generate=$many"
echo; echo "$documents documents, one agreement edited since"
edit="echo '# edited' >> $work/book-$documents/agreements/clay-1/agreement.yaml"
validate="$mvn dev.engross:engross-maven-plugin:$version:validate -f $work/book-$documents/pom.xml"
./measure.py "$runs" --before "$edit" "does nothing=$trivial" "validate=$validate" "generate=$many"
