package graph

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"loftet/graph/generated"
	"loftet/server/domain"
)

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// publicQueries are all the fields that anybody may ask for. A new one is added here by somebody
// who has thought about it.
var publicQueries = []string{
	"commitment", "commitmentStats", "currentPledge", "dialogue", "dialogues", "feedbackByReceipt", "invitation",
	"notice",
	"pledge", "pledges", "publicProblems", "publicTotals", "publishedFeedback", "youSaidWeDid",
}

// publicMutations are all that anybody may do. Each has its own defence against machines.
var publicMutations = []string{"feedbackSubmit", "invitationAccept"}

func TestEveryRootFieldSaysWhoMayUseIt(t *testing.T) {
	t.Parallel()
	s := schema(t)
	for _, root := range []*ast.Definition{s.Query, s.Mutation, s.Subscription} {
		for _, field := range root.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			auth, public := field.Directives.ForName("auth") != nil, field.Directives.ForName("public") != nil
			if auth == public {
				t.Errorf("%s.%s must have exactly one of @auth and @public", root.Name, field.Name)
			}
			listed := publicQueries
			if root == s.Mutation {
				listed = publicMutations
			}
			if public && !slices.Contains(listed, field.Name) {
				t.Errorf("%s.%s is @public and not in the list of what is", root.Name, field.Name)
			}
		}
	}
}

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	t.Parallel()
	for _, def := range schema(t).Types {
		if def.BuiltIn || strings.HasPrefix(def.Name, "__") {
			continue
		}
		if def.Description == "" {
			t.Errorf("%s has no description", def.Name)
		}
		for _, field := range def.Fields {
			if field.Description == "" && !strings.HasPrefix(field.Name, "__") {
				t.Errorf("%s.%s has no description", def.Name, field.Name)
			}
		}
		for _, value := range def.EnumValues {
			if value.Description == "" {
				t.Errorf("%s.%s has no description", def.Name, value.Name)
			}
		}
	}
}

func TestEveryConnectionIsPaged(t *testing.T) {
	t.Parallel()
	for _, def := range schema(t).Types {
		for _, field := range def.Fields {
			if !strings.HasSuffix(field.Type.Name(), "Connection") {
				continue
			}
			if field.Arguments.ForName("first") == nil || field.Arguments.ForName("after") == nil {
				t.Errorf("%s.%s is a connection without first and after", def.Name, field.Name)
			}
		}
	}
}

func TestMutationsAnswerWithTheObjectAndUserErrors(t *testing.T) {
	t.Parallel()
	s := schema(t)
	for _, field := range s.Mutation.Fields {
		payload := s.Types[field.Type.Name()]
		if field.Name == "activitiesSubmit" { // answers for each item
			continue
		}
		if payload.Fields.ForName("userErrors") == nil {
			t.Errorf("%s.%s has no userErrors", payload.Name, field.Name)
		}
		for _, part := range payload.Fields {
			if part.Name != "userErrors" && part.Type.NonNull {
				t.Errorf("%s.%s must be nullable: it is null when something was wrong", payload.Name, part.Name)
			}
		}
	}
}

// What the schema says is what the tables of types and metrics say, in their order: a new row needs
// its word here, and a word its row.
func TestTheSchemaHasTheRowsOfTheTables(t *testing.T) {
	t.Parallel()
	s := schema(t)
	names := func(enum string) (list []string) {
		for _, value := range s.Types[enum].EnumValues {
			list = append(list, value.Name)
		}
		return list
	}
	var types, metrics []string
	for _, kind := range domain.ActivityTypes() {
		types = append(types, string(kind))
		if kind.Label() == "" {
			t.Errorf("%s has no name", kind)
		}
	}
	for _, m := range domain.Metrics() {
		metrics = append(metrics, string(m))
		if m.Label() == "" {
			t.Errorf("%s has no name", m)
		}
	}
	if got := names("ActivityType"); !slices.Equal(got, types) {
		t.Errorf("the types are %v, in the schema %v", types, got)
	}
	if got := names("Metric"); !slices.Equal(got, metrics) {
		t.Errorf("the metrics are %v, in the schema %v", metrics, got)
	}
}
