package main

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mayImport says who may import whom. A package may import what stands here, with everything below
// a path that ends in /..., and, unless "std" is all, the standard library. Tests may import more:
// only what is built counts.
var mayImport = map[string][]string{
	"loftet/server/domain": {},
	"loftet/server/clean":  {"golang.org/x/text/unicode/norm"},
	"loftet/server/auth": {
		"github.com/golang-jwt/jwt/v5",
		"golang.org/x/crypto/...",
		"golang.org/x/time/rate",
	},
	"loftet/server/store":         {"loftet/server/domain", "go.mongodb.org/mongo-driver/v2/bson"},
	"loftet/server/store/dialect": {"loftet/server/store", "go.mongodb.org/mongo-driver/v2/bson"},
	"loftet/server/store/mongodb": {
		"loftet/server/store",
		"loftet/server/store/dialect",
		"go.mongodb.org/mongo-driver/v2/...",
	},
	"loftet/server/store/embedded": {
		"loftet/server/store",
		"loftet/server/store/dialect",
		"go.mongodb.org/mongo-driver/v2/bson",
		"modernc.org/sqlite/...",
		"golang.org/x/sys/unix",
	},
	"loftet/server/store/enginetest": {
		"loftet/server/store",
		"loftet/server/store/dialect",
		"go.mongodb.org/mongo-driver/v2/bson",
		"pgregory.net/rapid",
		"github.com/google/uuid",
	},
	"loftet/server/service": {
		"loftet/server/domain",
		"loftet/server/store",
		"loftet/server/auth",
		"loftet/server/clean",
		"github.com/google/uuid",
	},
	"loftet/server/ical":     {},
	"loftet/server/opendata": {"loftet/server/service", "loftet/server/domain", "loftet/server/ical"},
	"loftet/server/seed": {
		"loftet/server/service", "loftet/server/clean", "loftet/server/domain", "github.com/goccy/go-yaml/...",
	},
	"loftet/server/export": {"loftet/server/domain"},
	"loftet/graph": {
		"loftet/graph/generated",
		"loftet/server/service",
		"loftet/server/domain",
		"github.com/99designs/gqlgen/...",
		"github.com/vektah/gqlparser/v2/...",
	},
	"loftet/graph/generated": {
		"loftet/graph/scalar",
		"loftet/server/domain",
		"github.com/99designs/gqlgen/...",
		"github.com/vektah/gqlparser/v2/...",
	},
	"loftet/graph/scalar": {"loftet/server/clean", "loftet/server/domain", "github.com/99designs/gqlgen/graphql"},
	"loftet/server/web": {
		"loftet/graph",
		"loftet/pwa",
		"loftet/server/opendata",
		"loftet/server/ical",
		"loftet/server/export",
		"loftet/server/service",
		"loftet/server/auth",
		"loftet/server/clean",
		"loftet/server/domain",
		"github.com/klauspost/compress/gzhttp/...",
		"github.com/klauspost/compress/gzip",
	},
	"loftet/pwa":    {},
	"loftet/server": {"loftet/...", "github.com/...", "golang.org/x/term"},

	"loftet/server/clocktest":           {},
	"loftet/server/store/faulttest":     {"loftet/server/store", "go.mongodb.org/mongo-driver/v2/bson"},
	"loftet/server/service/servicetest": {"loftet/server/auth", "loftet/server/service", "loftet/server/store"},
	"loftet/server/seed/seedtest": {
		"loftet/server/seed",
		"loftet/server/service/servicetest",
		"loftet/server/store",
		"loftet/server/store/embedded",
	},
	"loftet/server/store/mongodb/mongodbtest": {"go.mongodb.org/mongo-driver/v2/...", "github.com/google/uuid"},
}

func TestPackagesImportOnlyWhatTheArchitectureAllows(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		allowed, known := mayImport[p.ImportPath]
		if !known {
			t.Errorf("%s has no line in mayImport: find its room in the architecture first", p.ImportPath)
		}
		for _, imported := range p.Imports {
			if !isStandard(imported) &&
				!slices.ContainsFunc(allowed, func(rule string) bool { return matches(rule, imported) }) {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
}

// What is made for tests, as cheap password hashes and databases that fail, is in no program.
func TestWhatIsMadeForTestsIsOnlyInTests(t *testing.T) {
	t.Parallel()
	forTests := func(path string) bool { return strings.HasPrefix(path, "loftet/") && strings.HasSuffix(path, "test") }
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			if forTests(imported) && !forTests(p.ImportPath) {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
}

// The rules are pure: what they say depends on what they are given, so that any day can be tried.
func TestTheDomainReadsNeitherMachineNorClock(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		if p.ImportPath != "loftet/server/domain" {
			continue
		}
		for _, imported := range p.Imports {
			if root, _, _ := strings.Cut(imported, "/"); slices.Contains(machine, root) && imported != "net/url" {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
		for _, name := range p.GoFiles {
			for _, used := range clockIn(t, filepath.Join(p.Dir, name)) {
				t.Errorf("%s reads the clock by time.%s", name, used)
			}
		}
	}
	if sample := "testdata/clock.go"; len(clockIn(t, sample)) != 3 {
		t.Errorf("the clock is read three times in %s: %v", sample, clockIn(t, sample))
	}
}

// machine are the parts of the standard library that reach out of the program. (net/url only reads
// text.)
var machine = []string{"os", "net", "syscall", "database", "runtime", "log"}

// clockNames are what in package time depends on when it is called.
var clockNames = []string{
	"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local",
}

func clockIn(t *testing.T, file string) (used []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if s, is := n.(*ast.SelectorExpr); is && slices.Contains(clockNames, s.Sel.Name) {
			if of, is := s.X.(*ast.Ident); is && of.Name == "time" {
				used = append(used, s.Sel.Name)
			}
		}
		return true
	})
	return used
}

// Who may what is a table in domain. Whoever asks for a role anywhere else has a rule of their own,
// which no test of the table sees.
func TestNobodyAsksForARoleButTheTable(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		if p.ImportPath == "loftet/graph/generated" {
			continue
		}
		for _, name := range p.GoFiles {
			if p.ImportPath == "loftet/server/domain" && name == "permission.go" {
				continue
			}
			for _, at := range rolesAskedIn(t, filepath.Join(p.Dir, name)) {
				t.Errorf("%s asks for a role: let it ask domain.May", at)
			}
		}
	}
	if sample := "testdata/role.go"; len(rolesAskedIn(t, sample)) != 6 {
		t.Errorf("a role is asked for six times in %s: %v", sample, rolesAskedIn(t, sample))
	}
}

var roleNames = []string{"Citizen", "Officer", "FieldWorker", "Coordinator", "Chief", "Analyst", "Admin"}

// rolesAskedIn are the places where a file compares a role with another or hands one to a function.
func rolesAskedIn(t *testing.T, file string) (at []string) {
	t.Helper()
	files := token.NewFileSet()
	parsed, err := parser.ParseFile(files, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	asks := func(n ast.Node) { at = append(at, files.Position(n.Pos()).String()) }
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			equal := (n.Op == token.EQL || n.Op == token.NEQ) && !isEmpty(n.Y)
			if equal && (isRole(n.X) || isRole(n.Y) || isRoleOf(n.X) != isRoleOf(n.Y)) {
				asks(n)
			}
		case *ast.SwitchStmt:
			if isRoleOf(n.Tag) {
				asks(n)
			}
		case *ast.IndexExpr: // a table of another's
			if isRoleOf(n.Index) || isRole(n.Index) {
				asks(n)
			}
		case *ast.CallExpr:
			if slices.ContainsFunc(n.Args, isRole) {
				asks(n)
			}
		}
		return true
	})
	return at
}

// isRole reports whether an expression is a role's constant.
func isRole(e ast.Expr) bool {
	if s, is := e.(*ast.SelectorExpr); is {
		of, is := s.X.(*ast.Ident)
		return is && of.Name == "domain" && slices.Contains(roleNames, s.Sel.Name)
	}
	name, is := e.(*ast.Ident)
	return is && slices.Contains(roleNames, name.Name)
}

// isEmpty reports whether an expression is the empty text, which is nobody's role.
func isEmpty(e ast.Expr) bool {
	text, is := e.(*ast.BasicLit)
	return is && text.Value == `""`
}

// isRoleOf reports whether an expression is somebody's role.
func isRoleOf(e ast.Expr) bool {
	s, is := e.(*ast.SelectorExpr)
	return is && s.Sel.Name == "Role"
}

type goPackage struct {
	ImportPath, Dir  string
	Imports, GoFiles []string
}

func packages(t *testing.T) (list []goPackage) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Dir,Imports,GoFiles", "loftet/...").
		Output()
	if err != nil {
		t.Fatal(err)
	}
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var p goPackage
		if err := decoder.Decode(&p); err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
	if len(list) < 10 {
		t.Fatalf("only %d packages found", len(list))
	}
	return list
}

// isStandard: a path of the standard library has no dot in its first part, and is not ours.
func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && first != "loftet"
}

func matches(rule, path string) bool {
	if prefix, wild := strings.CutSuffix(rule, "/..."); wild {
		return path == prefix || strings.HasPrefix(path, prefix+"/")
	}
	return rule == path
}
