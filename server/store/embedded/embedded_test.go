package embedded

import (
	"context"
	"os"
	"testing"

	"loftet/server/store"
	"loftet/server/store/enginetest"
)

func TestMain(m *testing.M) { os.Exit(enginetest.Main(m, openIndexed)) }

// openIndexed opens a folder and ensures an array index, so that crashes meet one.
func openIndexed(ctx context.Context, folder string) (store.Engine, error) {
	e, err := Open(ctx, folder)
	if err != nil {
		return nil, err
	}
	return e, e.EnsureIndexes(ctx, []store.Index{{
		Collection: "things", Name: "area_tags",
		Keys: []store.SortKey{{Field: "area"}, {Field: "tags"}, {Field: "_id"}}, Array: "tags",
	}})
}

func open(t *testing.T) *Engine {
	t.Helper()
	e, err := Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestTheEngineKeepsTheContract(t *testing.T) {
	enginetest.Run(t, func(t *testing.T) store.Engine { return open(t) })
}

func TestNothingAcknowledgedIsLostWhenTheProcessIsKilled(t *testing.T) {
	enginetest.Crash(t, t.TempDir(), openIndexed)
}
