package embedded

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

func TestAFolderIsOpenedOnce(t *testing.T) {
	folder := t.TempDir()
	first, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), folder); !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), folder) {
		t.Errorf("second open: %v", err)
	}
	if err := first.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	again, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestACommitIsOnTheDisk(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "secure_delete": "1"} {
		var got string
		if err := e.writer.conn.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %s, %v, want %s", pragma, got, err, want)
		}
	}
}

func TestAFileOfALaterProgramIsNotTouched(t *testing.T) {
	folder := t.TempDir()
	e, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.writer.conn.ExecContext(t.Context(), "PRAGMA user_version = 999"); err != nil {
		t.Fatal(err)
	}
	if err := e.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time shows that the first let go of the folder
		if _, err := Open(t.Context(), folder); err == nil || !strings.Contains(err.Error(), "999") {
			t.Errorf("open: %v", err)
		}
	}
}

func TestWhatWasLearnedOutlivesTheProcess(t *testing.T) {
	folder := t.TempDir()
	e, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	doc := bson.M{"_id": "x", "revision": 1, "tags": bson.A{"a"}, "history": bson.A{bson.M{"by": "a"}}}
	index := store.Index{Collection: "things", Name: "area_tags", Keys: keys("area", "tags"), Array: "tags"}
	if err := errors.Join(
		e.EnsureIndexes(t.Context(), []store.Index{index}), e.Insert(t.Context(), "things", doc), e.Close(t.Context()),
	); err != nil {
		t.Fatal(err)
	}
	if e, err = Open(t.Context(), folder); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close(t.Context()) }()
	things := e.schema()["things"]
	if documents, is := things.arrays["history"]; !is || !documents {
		t.Error("that history holds documents is forgotten")
	}
	if _, is := things.arrays["tags"]; !is || len(things.indexes) != 1 {
		t.Errorf("arrays %v, array indexes %v", things.arrays, things.indexes)
	}
}

func TestArraysOfDocumentsAndOrdersByArraysAreRefused(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	doc := bson.M{"_id": "x", "revision": 1, "tags": bson.A{"a"}, "history": bson.A{bson.M{"by": "a"}}}
	if err := e.Insert(t.Context(), "things", doc); err != nil {
		t.Fatal(err)
	}
	_, inside := e.Count(t.Context(), "things", bson.D{{Key: "history.by", Value: "a"}})
	sorted := e.Find(t.Context(), "things", store.Query{Sort: keys("tags"), Limit: 1}, nil)
	_, grouped := e.Group(t.Context(), "things", store.Group{By: []string{"tags"}})
	_, unwound := e.Group(t.Context(), "things", store.Group{Unwind: "history.by"})
	for what, err := range map[string]error{"filter": inside, "sort": sorted, "group": grouped, "unwind": unwound} {
		if !errors.Is(err, store.ErrUnsupported) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestWhatWasDeletedIsInNoFile(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	secret := "en mening som skrevs av misstag"
	doc := bson.M{"_id": "x", "revision": 1, "text": strings.Repeat(secret, 500)}
	if err := e.Insert(t.Context(), "things", doc); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Delete(t.Context(), "things", bson.D{{Key: "_id", Value: "x"}}); err != nil {
		t.Fatal(err)
	}
	for _, file := range files(t, e) {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(content, []byte(secret)) {
			t.Errorf("it is in %s", filepath.Base(file))
		}
	}
}

// files are the database and what SQLite keeps beside it.
func files(t *testing.T, e *Engine) []string {
	t.Helper()
	var number int
	var name, file string
	err := each(
		t.Context(),
		e.readers,
		"PRAGMA database_list",
		[]any{&number, &name, &file},
		func() error { return nil },
	)
	if err != nil {
		t.Fatal(err)
	}
	found, err := filepath.Glob(file + "*")
	if err != nil || len(found) < 2 {
		t.Fatalf("%v, %v", found, err)
	}
	return found
}

// occupy has the writer busy until release is called.
func occupy(t *testing.T, e *Engine) (release func()) {
	t.Helper()
	busy, free, done := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		done <- e.writer.write(t.Context(), "occupy", func(*tx) error {
			close(busy)
			<-free
			return nil
		})
	}()
	<-busy
	return func() {
		close(free)
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

func TestAWriteWhoseDeadlineEndsBeforeItsTurnIsNeverDone(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	release := occupy(t, e)
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	err := e.Insert(ctx, "things", bson.M{"_id": "x", "revision": 1})
	release()
	if !errors.Is(err, store.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("insert: %v", err)
	}
	if err := e.Insert(t.Context(), "things", bson.M{"_id": "x", "revision": 1}); err != nil {
		t.Errorf("insert after it: %v", err)
	}
}

func TestReadersDoNotWaitForTheWriter(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.Insert(t.Context(), "things", bson.M{"_id": "x", "revision": 1}); err != nil {
		t.Fatal(err)
	}
	release := occupy(t, e)
	defer release()
	if n, err := e.Count(t.Context(), "things", nil); n != 1 || err != nil {
		t.Errorf("counted %d, %v", n, err)
	}
}

func TestOneFailingWriteOfABatchTakesNoOtherWithIt(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	release := occupy(t, e)
	insert := func(id string) chan error {
		said := make(chan error, 1)
		waiting := len(e.writer.jobs)
		go func() { said <- e.Insert(t.Context(), "things", bson.M{"_id": id, "revision": 1}) }()
		for len(e.writer.jobs) == waiting { // until it stands in the queue
			if t.Context().Err() != nil {
				break
			}
		}
		return said
	}
	first, double, last := insert("a"), insert("a"), insert("b")
	release()
	if err := <-first; err != nil {
		t.Error(err)
	}
	if err := <-double; !errors.Is(err, store.ErrDuplicate) {
		t.Error(err)
	}
	if err := <-last; err != nil {
		t.Error(err)
	}
	if n, err := e.Count(t.Context(), "things", nil); n != 2 || err != nil {
		t.Errorf("counted %d, %v", n, err)
	}
}

func TestALongQuestionEndsWithItsContext(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	began := time.Now()
	const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
	var number sql.NullInt64
	err := fault(ctx, e.readers.QueryRowContext(ctx, endless).Scan(&number), "count for ever")
	if !errors.Is(err, store.ErrUnavailable) || time.Since(began) > 5*time.Second {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
}

// What was acknowledged stands in the file alone after a stop: a copy of it is whole.
func TestACleanStopLeavesNothingBesideTheFile(t *testing.T) {
	folder := t.TempDir()
	e, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 50 {
		doc := bson.D{{Key: "_id", Value: string(rune('A' + i))}, {Key: "revision", Value: 1}}
		if err := e.Insert(t.Context(), "things", doc); err != nil {
			t.Fatal(err)
		}
		if n, err := e.Count(t.Context(), "things", bson.D{}); err != nil || n != int64(i+1) {
			t.Fatal(n, err)
		}
	}
	if err := e.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if log, err := os.Stat(filepath.Join(folder, fileName+"-wal")); err == nil && log.Size() > 0 {
		t.Errorf("%d bytes are left in the log of writes", log.Size())
	}
}

// A question that is asked again is not made ready again, and not more are kept than fit.
func TestQuestionsAreKeptReadyWithinBounds(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	for i := range keptStatements + 50 {
		for range 2 {
			var n int
			if err := e.readers.one(t.Context(), &n, "SELECT "+strconv.Itoa(i)); err != nil || n != i {
				t.Fatal(n, err)
			}
		}
	}
	if kept := len(e.readers.prepared); kept != keptStatements {
		t.Errorf("%d statements are kept", kept)
	}
}
