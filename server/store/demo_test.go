package store_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"loftet/server/store"
)

// What a new collection holds must go when a demo is made anew, or be named here.
func TestClearingADemoLeavesNoCollectionThatSaysAnything(t *testing.T) {
	t.Parallel()
	kept := []string{"demos", "migrations", "secrets"}
	parsed, err := parser.ParseFile(token.NewFileSet(), "store.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	ast.Inspect(parsed, func(n ast.Node) bool {
		declared, is := n.(*ast.GenDecl)
		if !is || declared.Tok != token.CONST {
			return true
		}
		for _, spec := range declared.Specs {
			literal, is := spec.(*ast.ValueSpec).Values[0].(*ast.BasicLit)
			if !is {
				continue
			}
			name, err := strconv.Unquote(literal.Value)
			if err != nil || strings.Contains(name, " ") { // a sentence
				continue
			}
			found++
			if !slices.Contains(store.Cleared(), name) && !slices.Contains(kept, name) {
				t.Errorf("%s is left when a demo is cleared", name)
			}
		}
		return true
	})
	if found < 15 {
		t.Errorf("only %d collections were found", found)
	}
}
