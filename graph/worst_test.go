package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"runtime/metrics"
	"slices"
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
	all     bool // whether it tells all down to the deepest
	deepest int
}

// document is one that nobody has asked for, the same for the same seed.
func (w *worst) document(seed uint64, page int) string {
	w.Rand, w.page, w.aliases, w.size = rand.New(rand.NewPCG(seed, 1)), page, 0, 0
	return "{" + w.set(w.schema.Query, 0) + "}"
}

// whole is all that one field of the query can tell, down to a depth: every field, in one page.
func (w *worst) whole(f *ast.FieldDefinition, page, depth int) string {
	w.Rand, w.page, w.all = rand.New(rand.NewPCG(1, 1)), page, true
	defer func() { w.all = false }()
	w.aliases, w.size, w.deepest = 29, 0, depth
	return "{" + w.field(f, w.schema.Types[f.Type.Name()].IsCompositeType(), 0) + "}"
}

// everything are fields and arguments for all of one field of the query.
func (w *worst) everything(def *ast.Definition, depth int) string {
	fields := []string{"__typename"}
	for _, f := range def.Fields {
		composite := w.schema.Types[f.Type.Name()].IsCompositeType()
		if f.Directives.ForName("auth") != nil && !w.inside || composite && depth >= w.deepest {
			continue
		}
		fields = append(fields, w.field(f, composite, depth))
	}
	return strings.Join(fields, " ")
}

func (w *worst) set(def *ast.Definition, depth int) string {
	if def.Kind == ast.Union {
		var parts []string
		for _, name := range def.Types {
			parts = append(parts, "... on "+name+"{"+w.set(w.schema.Types[name], depth)+"}")
		}
		return strings.Join(parts, " ")
	}
	if w.all {
		return w.everything(def, depth)
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
		return "{" + strings.Join(w.inputs(def), " ") + "}"
	case name == "slug":
		return `"alvsbyn-2023-2025"`
	case t.NamedType == "Int":
		return "2025"
	case t.NamedType == "Date":
		return fmt.Sprintf(`"2025-%02d-01"`, 1+w.IntN(12))
	}
	return `"2560"`
}

// inputs are the fields of an input that it must have, and the area that makes it find most.
func (w *worst) inputs(def *ast.Definition) (fields []string) {
	for _, f := range def.Fields {
		if f.Type.NonNull && f.DefaultValue == nil || f.Name == "area" || f.Name == "areas" {
			fields = append(fields, f.Name+":"+w.value(f.Name, f.Type))
		}
	}
	return fields
}

// spent is the processor's time that the program has taken.
func spent() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// weighed is what one document took.
type weighed struct {
	cpu              time.Duration
	bytes, questions int
	memory           uint64 // all that was asked for, of which less is held at a time
}

func (w *weighed) most(one weighed) {
	w.bytes, w.questions = max(w.bytes, one.bytes), max(w.questions, one.questions)
	w.memory = max(w.memory, one.memory)
}

// weigh asks for a document, and does not look at the answer, which would take memory of its own.
func (a *api) weigh(username, document string) weighed {
	a.t.Helper()
	body, err := json.Marshal(map[string]string{"query": document})
	if err != nil {
		a.t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(a.t.Context(), http.MethodPost, a.url, bytes.NewReader(body))
	if err != nil {
		a.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token := a.token(username); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	asked, began, before := a.engine.asked.Load(), spent(), allocated()
	response, err := readers.Do(request)
	if err != nil {
		a.t.Fatal(err)
	}
	n, err := io.Copy(io.Discard, response.Body)
	if err != nil {
		a.t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode == http.StatusTooManyRequests {
		a.t.Fatal("the search is held up by the limits of a caller")
	}
	return weighed{
		bytes: int(
			n,
		), questions: int(a.engine.asked.Load() - asked), cpu: spent() - began, memory: allocated() - before,
	}
}

// allocated is how much memory the program has ever asked for.
func allocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// search is what the worst documents took that were let through.
type search struct {
	*api
	*worst
	username string
	most     weighed
	costly   string
	answered int
}

// try asks for a document, and reports whether it was let through.
func (s *search) try(document string) bool {
	s.t.Helper()
	one := s.weigh(s.username, document)
	got := s.query(s.username, document, nil)
	data, ran := got.body["data"]
	if !ran {
		if got.at("errors", 0, "extensions", "code") == "INTERNAL" || len(got.text) > 4<<10 {
			s.t.Errorf("refused with %.300s: %s", got.text, document)
		}
		return false
	}
	if data != nil {
		s.answered++
	}
	if one.cpu > s.most.cpu {
		s.most.cpu, s.costly = one.cpu, document
	}
	s.most.most(one)
	if n := len(got.list("errors")); n > 10 {
		s.t.Errorf("%d errors: %s", n, document)
	}
	got.hasNot(`"INTERNAL"`)
	return true
}

// pages are tried from the largest: what is refused in large pages may be let through in small
// ones.
var pages = []int{100, 50, 25, 10, 3, 1}

// search runs the worst documents that are let through, and prints what they cost: all that each
// field of the query can tell, and combinations that chance makes.
func (a *api) search(username string, inside bool, documents, questions int) {
	a.t.Helper()
	w := &worst{schema: generated.NewExecutableSchema(generated.Config{}).Schema(), inside: inside}
	s := &search{api: a, worst: w, username: username}
	tried := 0
	for _, f := range w.schema.Query.Fields {
		if strings.HasPrefix(f.Name, "__") || f.Directives.ForName("auth") != nil && !inside {
			continue
		}
		for _, depth := range []int{8, 6, 5, 4, 3, 2} {
			if slices.ContainsFunc(pages[:4], func(page int) bool { return s.try(w.whole(f, page, depth)) }) {
				tried++
				break
			}
		}
	}
	for seed := uint64(1); tried < documents && seed < uint64(20*documents); seed++ {
		if slices.ContainsFunc(pages, func(page int) bool { return s.try(w.document(seed, page)) }) {
			tried++
		}
	}
	a.t.Logf("%q: %d documents let through, %d answered; at worst %v of processor, %d kB, %d questions, "+
		"%d MB allocated. Worst: %.400s", username, tried, s.answered, s.most.cpu.Round(time.Millisecond),
		s.most.bytes>>10, s.most.questions, s.most.memory>>20, s.costly)
	if tried < documents/2 || s.answered < tried/3 {
		a.t.Errorf("%d documents were let through, and %d answered", tried, s.answered)
	}
	if s.most.bytes > 4<<20+64<<10 {
		a.t.Errorf("an answer of %d bytes", s.most.bytes)
	}
	if s.most.memory > 64<<20 {
		a.t.Errorf("%d MB allocated", s.most.memory>>20)
	}
	if s.most.questions > questions+10 { // the session and the user stand beside what is allowed
		a.t.Errorf("%d questions to the database", s.most.questions)
	}
}

func TestTheWorstThatIsLetThroughIsBounded(t *testing.T) {
	a := newAPI(t).besideWith(func(c *service.Config) { c.Unlimited = true })
	a.fill(500)
	a.search("", false, 50, 150)
	a.search("analytiker", true, 60, 600)
	a.search("samordnare", true, 50, 600)
}
