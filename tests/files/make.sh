#!/bin/sh
# Makes the files of this folder from those in source/ with pandoc, LaTeX, LibreOffice, Chromium, qpdf, poppler and zip.
# They are kept in the repository, so that the tests need none of these.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1767225600
chromium="${CHROMIUM:-chromium} --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir=$work/profile"
print() { $chromium --no-pdf-header-footer --print-to-pdf="$2" "file://$PWD/$1" 2>/dev/null; }

pandoc source/canals.md -o pandoc.docx
pandoc source/canals.md -o pandoc.epub
pandoc source/canals.md -s -o pandoc.html
pandoc source/canals.md -o "$work/canals.tex"
cat >"$work/article.tex" <<'TEX'
\documentclass[10pt,twocolumn]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{longtable,booktabs,array,calc,fancyhdr,hyperref}
\usepackage[paperheight=14cm,paperwidth=16cm,margin=1.5cm]{geometry}
\renewenvironment{longtable}[2][]{\begin{tabular}{#2}}{\end{tabular}}
\newcommand{\noalignhead}{}
\let\endhead\relax \let\endfirsthead\relax \let\endlastfoot\relax \let\endfoot\relax
\providecommand{\tightlist}{}
\hypersetup{pdftitle={How canals climb}}
\pagestyle{fancy}\fancyhead[L]{Annals of Waterways}\fancyhead[R]{How canals climb}
\title{How canals climb}\author{Este}\date{}
\begin{document}\maketitle\thispagestyle{fancy}
\input{canals}
\end{document}
TEX
(cd "$work" && pdflatex -interaction=batchmode article.tex >/dev/null && pdflatex -interaction=batchmode article.tex >/dev/null)
cp "$work/article.pdf" latex.pdf

pandoc source/canals.md -s -o "$work/canals.odt"
office() { soffice --headless -env:UserInstallation="file://$work/office" --convert-to "$1" --outdir "$work/out" "$2" >/dev/null 2>&1; }
office docx "$work/canals.odt" && cp "$work/out/canals.docx" libreoffice.docx
office pdf "$work/canals.odt" && cp "$work/out/canals.pdf" libreoffice.pdf
office doc "$work/canals.odt" && cp "$work/out/canals.doc" old.doc
cp "$work/canals.odt" libreoffice.odt

print source/web.html "$PWD/chromium.pdf"
$chromium --dump-dom "file://$PWD/source/web.html" >chromium.html 2>/dev/null
print source/arabic.html "$PWD/arabic.pdf"
pandoc source/russian.md -o russian.docx

pdftoppm -r 40 -gray -png -f 1 -l 1 latex.pdf "$work/scan"
printf '<img src="%s">' "$(ls "$work"/scan*.png)" >"$work/scan.html"
$chromium --no-pdf-header-footer --print-to-pdf="$PWD/scan.pdf" "file://$work/scan.html" 2>/dev/null
cp "$(ls "$work"/scan*.png)" picture.pdf
qpdf --encrypt secret secret 256 -- chromium.pdf password.pdf
head -c 9000 chromium.pdf >broken.pdf
head -c 3000 pandoc.docx >broken.docx
printf '<p>One more page about canals.</p>' >"$work/page.html"
$chromium --no-pdf-header-footer --print-to-pdf="$work/page.pdf" "file://$work/page.html" 2>/dev/null
qpdf --empty --pages "$work/page.pdf" $(yes 1 | head -2001 | paste -sd, -) -- "$work/long.pdf"
qpdf --object-streams=generate --recompress-flate "$work/long.pdf" long.pdf

mkdir -p "$work/bomb/word"
head -c 250000000 /dev/zero >"$work/bomb/word/document.xml"
printf '<Types/>' >"$work/bomb/[Content_Types].xml"
(cd "$work/bomb" && zip -9 -q -X "$work/bomb.docx" '[Content_Types].xml' word/document.xml)
cp "$work/bomb.docx" bomb.docx
