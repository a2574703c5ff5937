// Checks a log that Codicil published, by Go's own implementation of signed notes and Merkle trees.
//
// Usage: check <directory> <verifier key>
//
// The directory holds what /log/ serves (checkpoint, tile/…) and proofs.json. Prints how much was checked; exits 1 at the
// first thing that does not hold.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type proofs struct {
	Trees []struct {
		Size int64
		Root string
	}
	Inclusions []struct {
		Position, Size int64
		Proof          []string
	}
	Growths []struct {
		Earlier, Size int64
		Proof         []string
	}
}

func must(err error, what string) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
		os.Exit(1)
	}
}

func hashes(list []string) []tlog.Hash {
	var out []tlog.Hash
	for _, one := range list {
		out = append(out, hash(one))
	}
	return out
}

func hash(one string) (out tlog.Hash) {
	bytes, err := base64.StdEncoding.DecodeString(one)
	must(err, "a hash")
	copy(out[:], bytes)
	return out
}

// files reads tiles where the server's addresses put them.
type files struct {
	root string
	read int
}

// Go's own path begins with the height, which the C2SP form leaves out.
func path(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
}

func (f *files) Height() int { return 8 }

func (f *files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var out [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(f.root, path(tile)))
		if err != nil {
			return nil, err
		}
		f.read++
		out = append(out, data)
	}
	return out, nil
}

func (f *files) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	root, key := os.Args[1], os.Args[2]
	verifier, err := note.NewVerifier(key)
	must(err, "the verifier key")
	raw, err := os.ReadFile(filepath.Join(root, "checkpoint"))
	must(err, "the checkpoint")
	opened, err := note.Open(raw, note.VerifierList(verifier))
	must(err, "the signed note")
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != verifier.Name() {
		must(fmt.Errorf("%q", lines[0]), "the origin")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, "the size")
	tree := tlog.Tree{N: size, Hash: hash(lines[2])}

	// Every leaf, read through tiles that are checked against the signed root, is the hash of its entry.
	served := &files{root: root}
	reader := tlog.TileHashReader(tree, served)
	checked := int64(0)
	for start := int64(0); start < size; start += 256 {
		name := strings.Replace(path(tlog.Tile{H: 8, L: 0, N: start / 256, W: 256}), "tile/0/", "tile/entries/", 1)
		if size-start < 256 {
			name += fmt.Sprintf(".p/%d", size-start)
		}
		bundle, err := os.ReadFile(filepath.Join(root, name))
		must(err, "an entry bundle")
		var indexes []int64
		var entries [][]byte
		for position := start; len(bundle) > 0; position++ {
			length := int(binary.BigEndian.Uint16(bundle))
			if len(bundle) < 2+length {
				must(fmt.Errorf("%s ends early", name), "an entry bundle")
			}
			entries = append(entries, bundle[2:2+length])
			bundle = bundle[2+length:]
			indexes = append(indexes, tlog.StoredHashIndex(0, position))
		}
		got, err := reader.ReadHashes(indexes)
		must(err, "a tile")
		for i, entry := range entries {
			if got[i] != tlog.RecordHash(entry) {
				must(fmt.Errorf("leaf %d", start+int64(i)), "an entry")
			}
			checked++
		}
	}
	if checked != size {
		must(fmt.Errorf("%d of %d", checked, size), "entries")
	}

	var given proofs
	text, err := os.ReadFile(filepath.Join(root, "proofs.json"))
	must(err, "the proofs")
	must(json.Unmarshal(text, &given), "the proofs")
	roots := map[int64]tlog.Hash{}
	for _, one := range given.Trees {
		own, err := tlog.TreeHash(one.Size, reader)
		must(err, "a tree")
		if own != hash(one.Root) {
			must(fmt.Errorf("at %d", one.Size), "a root")
		}
		roots[one.Size] = own
	}
	for _, one := range given.Inclusions {
		leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, one.Position)})
		must(err, "a leaf")
		must(tlog.CheckRecord(hashes(one.Proof), one.Size, roots[one.Size], one.Position, leaf[0]), "an inclusion proof")
	}
	for _, one := range given.Growths {
		must(tlog.CheckTree(hashes(one.Proof), one.Size, roots[one.Size], one.Earlier, roots[one.Earlier]), "a consistency proof")
	}
	fmt.Printf("1 note, %d leaves, %d tiles read, %d roots, %d inclusion proofs, %d consistency proofs\n",
		checked, served.read, len(given.Trees), len(given.Inclusions), len(given.Growths))
}
