package graph_test

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"loftet/graph/generated"
	"loftet/server/service"
)

// worst searches the schema for documents that cost much: all that a role may ask, as wide, as deep
// and in as large pages as is let through.
type worst struct {
	*rand.Rand
	schema  *ast.Schema
	inside  bool
	page    int
	aliases int
	size    int
}

// document is one that nobody has asked for, the same for the same seed.
func (w *worst) document(seed uint64, page int) string {
	w.Rand, w.page, w.aliases, w.size = rand.New(rand.NewPCG(seed, 1)), page, 0, 0
	return "{" + w.set(w.schema.Query, 0) + "}"
}

func (w *worst) set(def *ast.Definition, depth int) string {
	if def.Kind == ast.Union {
		var parts []string
		for _, name := range def.Types {
			parts = append(parts, "... on "+name+"{"+w.set(w.schema.Types[name], depth)+"}")
		}
		return strings.Join(parts, " ")
	}
	fields := []string{"__typename"}
	for _, i := range w.Perm(len(def.Fields)) {
		f := def.Fields[i]
		composite := w.schema.Types[f.Type.Name()].IsCompositeType()
		switch {
		case strings.HasPrefix(f.Name, "__"), f.Directives.ForName("auth") != nil && !w.inside, w.size > 180:
			continue
		case composite && (depth > 9 || w.IntN(3) > 0), depth == 0 && len(fields) > 4:
			continue
		}
		for range 1 + w.IntN(3)*w.IntN(2) {
			fields = append(fields, w.field(f, composite, depth))
		}
	}
	return strings.Join(fields, " ")
}

func (w *worst) field(f *ast.FieldDefinition, composite bool, depth int) string {
	w.size++
	text := f.Name
	if w.aliases < 29 && (depth == 0 || w.IntN(6) == 0) {
		w.aliases++
		text = fmt.Sprintf("a%d:%s", w.aliases, text)
	}
	var arguments []string
	for _, a := range f.Arguments {
		if a.Name == "first" {
			arguments = append(arguments, fmt.Sprintf("first:%d", w.page))
		} else if a.Type.NonNull || a.Name == "asOf" && w.IntN(2) == 0 {
			arguments = append(arguments, a.Name+":"+w.value(a.Name, a.Type))
		}
	}
	if len(arguments) > 0 {
		text += "(" + strings.Join(arguments, " ") + ")"
	}
	if composite {
		text += "{" + w.set(w.schema.Types[f.Type.Name()], depth+1) + "}"
	}
	return text
}

func (w *worst) value(name string, t *ast.Type) string {
	if t.Elem != nil {
		return "[" + w.value(name, t.Elem) + "]"
	}
	def := w.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.Enum:
		return def.EnumValues[w.IntN(len(def.EnumValues))].Name
	case def.Kind == ast.InputObject:
		return "{}"
	case name == "slug":
		return `"alvsbyn-2023-2025"`
	case t.NamedType == "Int":
		return "2025"
	case t.NamedType == "Date":
		return fmt.Sprintf(`"2025-%02d-01"`, 1+w.IntN(12))
	}
	return `"2560"`
}

// spent is the processor's time that the program has taken.
func spent() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// search runs the worst documents that are let through, and prints what they cost.
func (a *api) search(username string, inside bool, documents, questions int) {
	a.t.Helper()
	w := &worst{schema: generated.NewExecutableSchema(generated.Config{}).Schema(), inside: inside}
	var tried, bytes, asked int
	var cpu time.Duration
	var costly string
	for seed := uint64(1); tried < documents && seed < uint64(20*documents); seed++ {
		for _, page := range []int{100, 50, 25, 10, 3, 1} {
			document := w.document(seed, page)
			before, began := a.engine.asked.Load(), spent()
			got := a.query(username, document, nil)
			if got.status == http.StatusTooManyRequests {
				a.t.Fatal("the search is held up by the limits of a caller")
			}
			if _, ran := got.body["data"]; !ran {
				if got.at("errors", 0, "extensions", "code") == "INTERNAL" || len(got.text) > 4<<10 {
					a.t.Errorf("refused with %.300s: %s", got.text, document)
				}
				continue
			}
			tried++
			if took := spent() - began; took > cpu {
				cpu, costly = took, document
			}
			bytes, asked = max(bytes, len(got.text)), max(asked, int(a.engine.asked.Load()-before))
			if n := len(got.list("errors")); n > 10 {
				a.t.Errorf("%d errors: %s", n, document)
			}
			got.hasNot(`"INTERNAL"`)
			break
		}
	}
	a.t.Logf("%q: %d documents let through; at worst %v of processor, %d kB, %d questions. Worst: %.400s",
		username, tried, cpu.Round(time.Millisecond), bytes>>10, asked, costly)
	if tried < documents/2 {
		a.t.Errorf("%d documents were let through", tried)
	}
	if bytes > 4<<20+64<<10 {
		a.t.Errorf("an answer of %d bytes", bytes)
	}
	if asked > questions+10 { // the session and the user stand beside what is allowed
		a.t.Errorf("%d questions to the database", asked)
	}
}

func TestTheWorstThatIsLetThroughIsBounded(t *testing.T) {
	a := newAPI(t).besideWith(service.Config{Unlimited: true, Now: func() time.Time { return summer }})
	a.fill(500)
	a.search("", false, 40, 150)
	a.search("analytiker", true, 40, 600)
}
