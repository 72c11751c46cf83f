// Package enginetest is the contract of a store.Engine as tests, which every engine must pass:
// [Run] for what it answers, [Crash] for what it keeps when the process is killed, and [Benchmark]
// for how quick it is.
package enginetest

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// Run runs the contract. open gives an engine with an empty database, which the test closes.
func Run(t *testing.T, open func(t *testing.T) store.Engine) {
	tests := []struct {
		name string
		run  func(t *testing.T, engine store.Engine)
	}{
		{"of fifty inserts with one id, one wins", oneInsertWins},
		{"of twenty replaces at one revision, one wins", oneReplaceWins},
		{"no update is lost", noUpdateIsLost},
		{"a replace tells missing from changed", replaceTellsWhy},
		{"an overwrite is a replace", overwriteReplaces},
		{"a rewrite leaves the revision", rewriteLeavesRevision},
		{"no rewrite and no replace beside it is lost", noRewriteIsLost},
		{"a sequence gives each number once", sequenceIsUnique},
		{"a deletion removes what matches", deletionRemovesWhatMatches},
		{"documents come back as they were", documentsComeBack},
		{"a page goes on where the last one ended, in every order", pagesGoOn},
		{"pages have no gap and no double while documents come in", pagesWhileDocumentsComeIn},
		{"an error from the caller ends a search", callerEndsSearch},
		{"a search can ask while it is answered", searchCanAsk},
		{"filters match what a plain reading matches", filtersMatch},
		{"groups are what a plain count gives", groupsCount},
		{"what is not in the dialect is refused", refusesTheRest},
		{"unique indexes hold, for missing values too", uniqueIndexesHold},
		{"indexes can be ensured again, and not changed", indexesAreIdempotent},
		{"what an index carries can change", carriedFieldsCanChange},
		{"old indexes are dropped", oldIndexesAreDropped},
		{"an index over what is not unique is an error", failingIndexIsAnError},
		{"an array index knows documents from before and after", arrayIndexKnowsAll},
		{"a context that has ended ends calls", endedContextEndsCalls},
		{"a closed engine is unavailable", closedIsUnavailable},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			engine := open(t)
			t.Cleanup(func() {
				if err := engine.Close(context.WithoutCancel(t.Context())); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			test.run(t, engine)
		})
	}
}

const things = "things"

// thing is the document of most tests.
type thing struct {
	ID       string    `bson:"_id"`
	Revision int       `bson:"revision"`
	Area     string    `bson:"area"`
	Ref      *string   `bson:"ref,omitempty"`
	Tags     []string  `bson:"tags"`
	On       string    `bson:"on"`
	At       time.Time `bson:"at"`
	Count    int       `bson:"count"`
	Rewrites int       `bson:"rewrites,omitempty"`
}

func newThing() thing {
	return thing{ID: uuid.NewString(), Revision: 1, Area: "2560"}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ids are the ids of the documents that a query finds, in its order.
func ids(ctx context.Context, engine store.Engine, q store.Query) ([]string, error) {
	return idsIn(ctx, engine, things, q)
}

func idsIn(ctx context.Context, engine store.Engine, collection string, q store.Query) ([]string, error) {
	found := []string{}
	err := engine.Find(ctx, collection, q, func(decode func(any) error) error {
		var doc struct {
			ID string `bson:"_id"`
		}
		err := decode(&doc)
		found = append(found, doc.ID)
		return err
	})
	return found, err
}

// together runs do n times at once and returns the errors.
func together(n int, do func(i int) error) []error {
	errs := make([]error, n)
	start := make(chan struct{})
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			<-start
			errs[i] = do(i)
		})
	}
	close(start)
	all.Wait()
	return errs
}

func by(fields ...string) (keys []store.SortKey) {
	for _, field := range fields {
		key := store.SortKey{Field: field}
		if field[0] == '-' {
			key = store.SortKey{Field: field[1:], Descending: true}
		}
		keys = append(keys, key)
	}
	return keys
}

func where(field string, value any) bson.D { return bson.D{{Key: field, Value: value}} }

func op(name string, value any) bson.D { return bson.D{{Key: name, Value: value}} }

func numbered(i int) string { return fmt.Sprintf("%06d", i) }
