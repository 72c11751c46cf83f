package main

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// How wide a line may be, with a tab as four columns.
const (
	maxColumns        = 120
	maxCommentColumns = 100
	// A text of this width or more is left whole: a message, a query or an address is searched for
	// by its words.
	wholeText = 70
)

func TestLinesAreNoWiderThanIsReadAtOnce(t *testing.T) {
	t.Parallel()
	read := 0
	for _, p := range packages(t) {
		if p.ImportPath == "loftet/graph/generated" {
			continue
		}
		files, err := filepath.Glob(filepath.Join(p.Dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		read += len(files)
		for _, file := range files {
			for _, fault := range tooWide(t, file) {
				t.Error(fault)
			}
		}
	}
	if read < 300 {
		t.Errorf("only %d files read", read)
	}
	if sample := "testdata/wide.go"; len(tooWide(t, sample)) != 2 {
		t.Errorf("two lines are too wide in %s: %v", sample, tooWide(t, sample))
	}
}

// tooWide are the lines of a file that are too wide. The lines of a text of several lines may be as
// wide as they like, and so may a resolver's first line, which gqlgen writes.
func tooWide(t *testing.T, file string) (faults []string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	texts := widthsOfTexts(source)
	for i, line := range strings.Split(string(source), "\n") {
		columns := utf8.RuneCountInString(line) + 3*strings.Count(line, "\t")
		most := maxColumns
		if text := strings.TrimSpace(line); strings.HasPrefix(text, "// ") {
			most = maxCommentColumns
		}
		written := strings.HasSuffix(file, ".resolvers.go") && strings.HasPrefix(line, "func ")
		if columns > most && texts[i+1] < wholeText && !written {
			faults = append(faults, fmt.Sprintf("%s:%d has %d columns of %d", file, i+1, columns, most))
		}
	}
	return faults
}

// widthsOfTexts is how wide the widest text on a line is; one that goes on over several lines
// counts as wider than any.
func widthsOfTexts(source []byte) map[int]int {
	widths := map[int]int{}
	files := token.NewFileSet()
	file := files.AddFile("", files.Base(), len(source))
	var s scanner.Scanner
	s.Init(file, source, nil, 0)
	for {
		pos, kind, text := s.Scan()
		switch kind {
		case token.EOF:
			return widths
		case token.STRING:
			line, lines := file.Line(pos), bytes.Count([]byte(text), []byte("\n"))
			for i := range lines + 1 {
				width := utf8.RuneCountInString(text)
				if lines > 0 {
					width = len(source)
				}
				widths[line+i] = max(widths[line+i], width)
			}
		}
	}
}
