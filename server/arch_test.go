package main

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mayImport says who may import whom. A package may import what stands here, with everything below
// a path that ends in /..., and, unless "std" is all, the standard library. Tests may import more:
// only what is built counts.
var mayImport = map[string][]string{
	"loftet/server/domain": {},
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
		"github.com/google/uuid",
	},
	"loftet/server/opendata": {"loftet/server/service", "loftet/server/domain"},
	"loftet/server/seed":     {"loftet/server/service", "loftet/server/domain", "github.com/goccy/go-yaml/..."},
	"loftet/server/export":   {"loftet/server/domain"},
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
	"loftet/graph/scalar": {"loftet/server/domain", "github.com/99designs/gqlgen/graphql"},
	"loftet/pwa":          {},
	"loftet/server":       {"loftet/...", "github.com/..."},

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

type goPackage struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) (list []goPackage) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "loftet/...").Output()
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
