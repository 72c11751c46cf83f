package enginetest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

const (
	// childPlace, when it is set, makes the test binary a writer to that place.
	childPlace = "LOFTET_ENGINETEST_CHILD"
	// crashCycles is how many times Crash kills; five if it is not set.
	crashCycles = "LOFTET_ENGINETEST_CRASHES"
)

// Opener opens the engine at a place: a folder, or a connection string.
type Opener func(ctx context.Context, place string) (store.Engine, error)

// Main is for the TestMain of a package that calls Crash. In the process that Crash starts it
// writes until it is killed.
func Main(m *testing.M, open Opener) int {
	if place := os.Getenv(childPlace); place != "" {
		log.Fatal(writeUntilKilled(context.Background(), place, open))
	}
	return m.Run()
}

// writeUntilKilled has several writers insert documents and replace them, and prints every write
// when it is acknowledged.
func writeUntilKilled(ctx context.Context, place string, open Opener) error {
	engine, err := open(ctx, place)
	if err != nil {
		return err
	}
	var mu sync.Mutex
	acknowledge := func(doc thing) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(doc.ID, doc.Revision)
	}
	failed := make(chan error)
	for range 8 {
		go func() {
			for {
				if err := writeOne(ctx, engine, acknowledge); err != nil {
					failed <- err
				}
			}
		}()
	}
	return <-failed
}

func writeOne(ctx context.Context, engine store.Engine, acknowledge func(thing)) error {
	doc := newThing()
	doc.Tags, doc.Count = []string{"written", strconv.Itoa(rand.IntN(10))}, 1
	if err := engine.Insert(ctx, things, doc); err != nil {
		return err
	}
	acknowledge(doc)
	doc.Revision, doc.Count = 2, 2
	if err := engine.Replace(ctx, things, doc.ID, 1, doc); err != nil {
		return err
	}
	acknowledge(doc)
	return nil
}

// Crash kills processes that write to the place, and checks each time that all they were told is
// written is there, whole.
func Crash(t *testing.T, place string, open Opener) {
	cycles := 5
	if n, err := strconv.Atoi(os.Getenv(crashCycles)); err == nil {
		cycles = n
	}
	acknowledged := map[string]int{}
	for range cycles {
		killAfter(t, place, 50+rand.IntN(200), acknowledged)
		checkAcknowledged(t, place, open, acknowledged)
	}
	t.Logf("%d documents in %d cycles", len(acknowledged), cycles)
}

// killAfter starts a writer, kills it after some acknowledgements, and notes them and all that came
// before the end.
func killAfter(t *testing.T, place string, writes int, acknowledged map[string]int) {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	child := exec.CommandContext(t.Context(), self)
	child.Env = append(os.Environ(), childPlace+"="+place)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	lines := bufio.NewReader(out)
	for n := 1; ; n++ {
		line, err := lines.ReadString('\n')
		if err == io.EOF {
			break
		}
		must(t, err)
		id, revision, _ := strings.Cut(strings.TrimSpace(line), " ")
		acknowledged[id], err = strconv.Atoi(revision)
		must(t, err)
		if n == writes {
			must(t, child.Process.Kill())
		}
	}
	if err := child.Wait(); child.ProcessState.Exited() {
		t.Fatalf("the writer ended before it was killed: %v", err)
	}
}

func checkAcknowledged(t *testing.T, place string, open Opener, acknowledged map[string]int) {
	t.Helper()
	engine, err := open(t.Context(), place)
	must(t, err)
	for id, revision := range acknowledged {
		var doc thing
		if err := engine.Get(t.Context(), things, id, &doc); err != nil {
			t.Errorf("acknowledged and gone: %v", err)
		}
		if doc.Revision < revision || doc.Count != doc.Revision || len(doc.Tags) != 2 {
			t.Errorf("acknowledged at revision %d, and there is %+v", revision, doc)
		}
	}
	all, err := engine.Count(t.Context(), things, where("area", "2560"))
	must(t, err)
	tagged, err := engine.Count(
		t.Context(),
		things,
		bson.D{{Key: "area", Value: "2560"}, {Key: "tags", Value: "written"}},
	)
	must(t, err)
	if all != tagged || all < int64(len(acknowledged)) {
		t.Errorf("%d documents, %d in the array index, %d acknowledged", all, tagged, len(acknowledged))
	}
	must(t, engine.Close(t.Context()))
}
