package graph

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed schema/*.graphqls
var schemaFiles embed.FS

// SDL is the schema in the schema definition language, with its descriptions: the files that it is
// written in, one after the other.
func SDL() string {
	var all strings.Builder
	names, err := fs.Glob(schemaFiles, "schema/*.graphqls")
	if err != nil {
		panic("graph: the pattern is constant: " + err.Error())
	}
	for _, name := range names {
		text, err := schemaFiles.ReadFile(name)
		if err != nil {
			panic("graph: the file is embedded: " + err.Error())
		}
		all.Write(text)
		all.WriteByte('\n')
	}
	return all.String()
}
