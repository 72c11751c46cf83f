package graph

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"loftet/graph/generated"
	"loftet/server/domain"
)

var testSchema = generated.NewExecutableSchema(generated.Config{}).Schema()

// bomb is a query that aliases multiply: a·c·p·f fields for about as many words as a+c+p+f.
func bomb(a, c, p, f int) string {
	aliases := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format+" ", i)
		}
		return b.String()
	}
	return `{pledge(slug:"pitea-2024-2027"){` + aliases(a, "a%d:focusAreas{...C}") + `}}
		fragment C on FocusArea{` + aliases(c, "c%d:commitments{...K}") + `}
		fragment K on Commitment{` + aliases(p, "p%d:periods{...Q}") + `}
		fragment Q on CommitmentPeriod{` + aliases(f, "s%d:status") + `}`
}

// doubling is a query that fragments double: 2 to the power of levels fields.
func doubling(levels int, field string) string {
	var b strings.Builder
	b.WriteString("{...F0}")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Query{...F%d ...F%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on Query{%s}", levels, field)
	return b.String()
}

func refusalOf(t testing.TB, query string, variables map[string]any, budget int64) error {
	t.Helper()
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
	if err != nil {
		return err
	}
	if err := checkShape(doc); err != nil {
		return err
	}
	doc, faults := gqlparser.LoadQueryWithRules(testSchema, query, rules.NewDefaultRules())
	if faults != nil {
		return faults
	}
	for _, op := range doc.Operations {
		if err := checkCost(costOf(doc, op, variables), budget); err != nil {
			return err
		}
	}
	return nil
}

func TestWhatAsksForTooMuchIsRefused(t *testing.T) {
	t.Parallel()
	repeated := func(n int, word string) string { return "{" + strings.Repeat(word+" ", n) + "}" }
	cases := map[string]string{
		"a bomb":                 bomb(20, 8, 30, 30),
		"a small bomb":           bomb(10, 1, 20, 20),
		"a wide bomb":            bomb(40, 1, 40, 40),
		"a doubling fragment":    doubling(40, "__typename"),
		"a doubling alias":       doubling(40, "a:__typename b:__typename"),
		"101 aliases":            repeated(101, "a:__typename"),
		"31 aliases in a field":  `{pledge(slug:"x"){` + strings.Repeat("a:id ", 31) + "}}",
		"500 fields at the root": repeated(450, "__typename"),
		"21 fields at the root":  repeated(21, "__typename"),
		"13 levels":              strings.Repeat("{a", 13) + strings.Repeat("}", 13),
		"51 directives":          `{me{` + strings.Repeat("id @include(if:true) ", 51) + "}}",
		"1,001 tokens":           "{" + strings.Repeat("a ", 1000) + "}",
		"large pages in pages":   `{pledges(first:100){nodes{commitments{activities(first:100){nodes{id type summary locality occurredOn}}}}}}`,
	}
	for name, query := range cases {
		err := refusalOf(t, query, nil, publicBudget)
		if !domain.IsCode(err, domain.TooComplex) && (err == nil || !strings.Contains(err.Error(), "token limit")) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := refusalOf(
		t, `{me{...F @defer}} fragment F on User{id}`, nil, publicBudget,
	); !domain.IsCode(err, domain.Invalid) {
		t.Errorf("@defer: %v", err)
	}
	for name, query := range map[string]string{
		"30 aliases":            `{pledge(slug:"x"){` + "t0:id " + strings.Repeat("a:id ", 29) + "}}",
		"20 fields at the root": repeated(20, "__typename"),
		"12 levels":             "{__schema{types{fields{type{ofType{ofType{ofType{ofType{name}}}}}}}}}",
	} {
		if err := refusalOf(t, query, nil, publicBudget); err != nil {
			t.Errorf("%s is refused: %v", name, err)
		}
	}
}

func TestPageSizesCountInVariablesAndInFragments(t *testing.T) {
	t.Parallel()
	cost := func(query string, variables map[string]any) int64 {
		doc, faults := gqlparser.LoadQueryWithRules(testSchema, query, rules.NewDefaultRules())
		if faults != nil {
			t.Fatal(faults)
		}
		return costOf(doc, doc.Operations[0], variables)
	}
	const byVariable = `query($n:Int){pledges(first:$n){nodes{...P}}} fragment P on Pledge{id title}`
	const inFragment = `{pledges(first:100){...C}} fragment C on PledgeConnection{nodes{id title}}`
	hundred := cost(`{pledges(first:100){nodes{id title}}}`, nil)
	if want := int64(1 + questionCost + 1 + 100*2); hundred != want {
		t.Errorf("a page of 100 costs %d, want %d", hundred, want)
	}
	for name, got := range map[string]int64{
		"by variable": cost(byVariable, map[string]any{"n": int64(100)}), "in a fragment": cost(inFragment, nil),
	} {
		if got != hundred {
			t.Errorf("%s costs %d, want %d", name, got, hundred)
		}
	}
	if got := cost(byVariable, nil); got != 1+questionCost+1+domain.DefaultPage*2 {
		t.Errorf("a page of the usual size costs %d", got)
	}
	if got := cost(`{pledges(first:50){nodes{id title} edges{node{id title}}}}`, nil); got <= hundred {
		t.Errorf("nodes and edges cost %d", got)
	}
}

func TestSumsDoNotGoRound(t *testing.T) {
	t.Parallel()
	if add(math.MaxInt64, 1) != math.MaxInt64 || times(math.MaxInt64/2, 3) != math.MaxInt64 || times(0, 5) != 0 {
		t.Error("a sum went round")
	}
}

// operationsOf are the operations of the files that a pattern names, each with the fragments of
// all.
func operationsOf(t testing.TB, pattern string) map[string]string {
	t.Helper()
	var names []string
	root, suffix, deep := strings.Cut(pattern, "/**/")
	if deep {
		err := filepath.WalkDir(root, func(path string, _ os.DirEntry, err error) error {
			if match, _ := filepath.Match(suffix, filepath.Base(path)); match {
				names = append(names, path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	} else {
		names, _ = filepath.Glob(pattern)
	}
	all := &ast.QueryDocument{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := parser.ParseQuery(&ast.Source{Name: name, Input: string(text)})
		if err != nil {
			t.Fatal(err)
		}
		all.Operations = append(all.Operations, doc.Operations...)
		all.Fragments = append(all.Fragments, doc.Fragments...)
	}
	operations := map[string]string{}
	for _, op := range all.Operations {
		needed := map[string]bool{}
		var need func(ast.SelectionSet)
		need = func(set ast.SelectionSet) {
			for _, s := range set {
				switch x := s.(type) {
				case *ast.Field:
					need(x.SelectionSet)
				case *ast.InlineFragment:
					need(x.SelectionSet)
				case *ast.FragmentSpread:
					if f := all.Fragments.ForName(x.Name); f != nil && !needed[x.Name] {
						needed[x.Name] = true
						need(f.SelectionSet)
					}
				}
			}
		}
		need(op.SelectionSet)
		source := func(p *ast.Position) string { return string([]rune(p.Src.Input)[p.Start:]) }
		text := firstBlock(source(op.Position))
		for name := range needed {
			text += "\n" + firstBlock(source(all.Fragments.ForName(name).Position))
		}
		operations[op.Name] = text
	}
	return operations
}

// firstBlock is a text until the bracket that its first one is closed by.
func firstBlock(text string) string {
	depth, round := 0, 0
	for i, c := range text {
		switch c {
		case '(':
			round++
		case ')':
			round--
		case '{':
			if round == 0 {
				depth++
			}
		case '}':
			if round == 0 {
				if depth--; depth == 0 {
					return text[:i+1]
				}
			}
		}
	}
	return text
}

// largest are variables with the largest pages that an operation can be asked with.
func largest(doc *ast.QueryDocument) map[string]any {
	variables := map[string]any{}
	for _, v := range doc.Operations[0].VariableDefinitions {
		if v.Type.NamedType == "Int" {
			variables[v.Variable] = int64(domain.MaxPage)
		}
	}
	return variables
}

func TestWhatTheAppAndTheContractAskIsUnderTheLimits(t *testing.T) {
	t.Parallel()
	for pattern, least := range map[string]int{
		"../pwa/src/**/*.graphql": 40, "../pwa/graphiql/examples.graphql": 10, "testdata/contract.graphql": 20,
	} {
		budget := int64(publicBudget)
		if strings.Contains(pattern, "graphiql") {
			budget = analystBudget
		}
		operations := operationsOf(t, pattern)
		if len(operations) < least {
			t.Errorf("%s has %d operations", pattern, len(operations))
		}
		for name, text := range operations {
			doc, faults := gqlparser.LoadQueryWithRules(testSchema, text, rules.NewDefaultRules())
			if faults != nil {
				t.Errorf("%s %s: %v", pattern, name, faults)
				continue
			}
			variables := largest(doc)
			t.Logf("%s %s costs %d", filepath.Base(pattern), name, costOf(doc, doc.Operations[0], variables))
			if err := refusalOf(t, text, variables, budget); err != nil {
				t.Errorf("%s %s: %v", pattern, name, err)
			}
		}
	}
}

// TestThePublicSchemaHasNoCircle walks what anybody may ask: no type leads back to itself, but for
// the schema's own.
func TestThePublicSchemaHasNoCircle(t *testing.T) {
	t.Parallel()
	var walk func(name string, path []string)
	walk = func(name string, path []string) {
		for i, before := range path {
			if before == name {
				t.Errorf("%s", strings.Join(append(path[i:], name), " > "))
				return
			}
		}
		def := testSchema.Types[name]
		path = append(path[:len(path):len(path)], name)
		for _, possible := range testSchema.GetPossibleTypes(def) {
			for _, field := range possible.Fields {
				if field.Directives.ForName("auth") == nil && testSchema.Types[field.Type.Name()].IsCompositeType() {
					walk(field.Type.Name(), path)
				}
			}
		}
	}
	for _, name := range publicQueries {
		walk(testSchema.Query.Fields.ForName(name).Type.Name(), nil)
	}
}

func FuzzGuard(f *testing.F) {
	f.Add(bomb(3, 3, 3, 3))
	f.Add(doubling(5, "a:__typename @skip(if:true)"))
	f.Add("{...A} fragment A on Query{...B} fragment B on Query{...A}")
	f.Add(`query($n:Int!){pledges(first:$n){nodes{id}} me{... on User{id}}}`)
	f.Fuzz(func(t *testing.T, query string) {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
		if err != nil || checkShape(doc) != nil {
			return
		}
		doc, faults := gqlparser.LoadQueryWithRules(testSchema, query, rules.NewDefaultRules())
		if faults != nil {
			return
		}
		for _, op := range doc.Operations {
			if cost := costOf(doc, op, nil); cost < 0 {
				t.Errorf("%q costs %d", query, cost)
			}
		}
	})
}
